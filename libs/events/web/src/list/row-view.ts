import { EVENT_STATUSES, type EventStatus, isCountedStatus, partnersOf, type SeriesBasis } from '@turnout/events/domain';
import type { EventListItem } from '../client/wire';
import type { SetupType } from '../setup/project-setup';

/** A row as table and cards lay it out. */
export interface RowView {
  readonly id: string;
  readonly title: string;
  readonly type: SetupType | null;
  readonly country: string | null;
  readonly level: string | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly projectMonth: number | null;
  readonly partners: readonly string[];
  readonly meetings: number;
  /** What the counts of its meetings add up to, for a series. */
  readonly seriesBasis: SeriesBasis | null;
  readonly count: number | null;
  readonly isEstimate: boolean;
  /** Set where the status is not what one expects of a row: planned, returned, cancelled. */
  readonly status: EventStatus | null;
  /** The status, whether it is remarkable or not. */
  readonly anyStatus: EventStatus;
  readonly isCounted: boolean;
  /** Code of the locked reporting period that holds it. */
  readonly period: string | null;
}

const UNREMARKABLE: readonly EventStatus[] = EVENT_STATUSES.filter((status) => isCountedStatus(status) && status !== 'returned');

/** Prepares a row for being shown. */
export function rowView(item: EventListItem, types: readonly SetupType[]): RowView {
  return {
    id: item.id,
    title: item.title,
    type: types.find((type) => type.code === item.type) ?? null,
    country: item.country,
    level: item.level,
    startsOn: item.startsOn,
    endsOn: item.endsOn,
    projectMonth: item.projectMonth,
    partners: partnersOf(item),
    meetings: item.meetings,
    seriesBasis: item.seriesBasis,
    count: item.participants.count,
    isEstimate: item.participants.quality === 'estimate',
    status: UNREMARKABLE.includes(item.status) ? null : item.status,
    anyStatus: item.status,
    isCounted: isCountedStatus(item.status),
    period: item.period?.code ?? null,
  };
}
