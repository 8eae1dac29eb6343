import { MOVE_DIMENSIONS, type MoveDimension } from '@turnout/events/domain';
import {
  ChoiceField,
  CountField,
  HistoryChange,
  IdField,
  InstantField,
  PageOf,
  PartField,
  PartsField,
  Problem,
  TextField,
} from '@turnout/shared/server-platform';
import { EventListTotals } from '../event/event.dto';
import { BulkChangeInput } from './bulk-input.dto';

/** What a change would do to one event. */
export class BulkPreviewRow {
  @IdField()
  id: string;
  @TextField({ nullable: true, description: 'Title of the event; `null` where it is not found.' })
  title: string | null;
  @CountField({ description: 'The version it was seen in.' })
  version: number;
  @PartsField(() => HistoryChange, { description: 'None for an event that is so already.' })
  changes: HistoryChange[];
  @PartField(() => Problem, { nullable: true, description: 'Why it cannot be changed.' })
  problem: Problem | null;
}

/** How one row of the project’s sums would move. */
export class SumMove {
  @ChoiceField(MOVE_DIMENSIONS)
  by: MoveDimension;
  @TextField({ nullable: true, description: 'As in a summary; `null` for not known.' })
  key: string | null;
  @CountField({ description: 'Records that come, less those that go.' })
  records: number;
  @CountField()
  events: number;
  @CountField({ description: 'People with a known count.' })
  participants: number;
}

/** What a change would do, if it were made now. */
export class BulkPreview {
  @CountField({ description: 'Events that were chosen or match.' })
  total: number;
  @CountField({ description: 'Events that would be changed.' })
  changed: number;
  @CountField({ description: 'Events that are so already.' })
  unchanged: number;
  @CountField({ description: 'Events that cannot be changed.' })
  refused: number;
  @PartsField(() => BulkPreviewRow)
  items: BulkPreviewRow[];
  @PartField(() => EventListTotals, { description: 'Totals of the whole project as they are.' })
  totals: EventListTotals;
  @PartField(() => EventListTotals, { description: 'Totals of the whole project as they would be.' })
  totalsAfter: EventListTotals;
  @PartsField(() => SumMove)
  moves: SumMove[];
}

/** A change of many events that was made. */
export class BulkChangeMade {
  @IdField()
  id: string;
  @PartField(() => BulkChangeInput)
  change: BulkChangeInput;
  @CountField({ description: 'Events that were changed.' })
  events: number;
  @InstantField()
  createdAt: string;
  @InstantField({ description: 'Until when it can be undone.' })
  undoUntil: string;
  @InstantField({ nullable: true, description: 'When it was undone.' })
  undoneAt: string | null;
  @CountField({ nullable: true, description: 'For how many events it was undone.' })
  restored: number | null;
}

export const BulkChangePage = PageOf(BulkChangeMade, 'BulkChangePage');

/** An event that was left as it is. */
export class BulkLeft {
  @IdField()
  id: string;
  @TextField({ nullable: true })
  title: string | null;
  @PartField(() => Problem)
  problem: Problem;
}

/** What became of undoing. */
export class BulkUndone {
  @CountField({ description: 'Events that say again what they said before.' })
  restored: number;
  @PartsField(() => BulkLeft, { description: 'Events that were changed since, or cannot be changed any more.' })
  left: BulkLeft[];
}
