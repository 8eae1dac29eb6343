import { EVENT_STATUSES, type EventStatus, isCountedStatus, partnersOf } from '@turnout/events/domain';
import type { EventListItem } from '../client/wire';
import type { SetupType } from '../setup/project-setup';

/** A row as table and cards lay it out. */
export interface RowView extends EventListItem {
  /** The type with its words and its mark; `null` where it is not known. */
  readonly typeFacts: SetupType | null;
  readonly partners: readonly string[];
  readonly count: number | null;
  readonly isEstimate: boolean;
  /** Set where the status is not what one expects of a row: planned, returned, cancelled. */
  readonly remarkable: EventStatus | null;
  readonly isCounted: boolean;
}

const UNREMARKABLE: readonly EventStatus[] = EVENT_STATUSES.filter((status) => isCountedStatus(status) && status !== 'returned');

/** Prepares a row for being shown. */
export function rowView(item: EventListItem, types: readonly SetupType[]): RowView {
  return {
    ...item,
    typeFacts: types.find((type) => type.code === item.type) ?? null,
    partners: partnersOf(item),
    count: item.participants.count,
    isEstimate: item.participants.quality === 'estimate',
    remarkable: UNREMARKABLE.includes(item.status) ? null : item.status,
    isCounted: isCountedStatus(item.status),
  };
}
