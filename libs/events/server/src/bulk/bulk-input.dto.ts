import { BULK_STATUSES, EVENT_LEVELS, EVENT_MODES, EVENT_SETTINGS, MAX_BULK_CHANGE } from '@turnout/events/domain';
import { ChoiceField, FlagField, PartField, PartsField, TextField, TextsField } from '@turnout/shared/server-platform';
import { SeenEvent } from '../review/bulk.dto';
import { ViewQuery } from '../view/view.dto';

/** What is changed of each event; what is left out stays as it is, `null` makes it unknown. */
export class BulkChangeInput {
  @TextField({ optional: true, description: 'Code of the event type.' })
  type?: string;
  @TextField({ optional: true, nullable: true })
  workPackage?: string | null;
  @TextField({ optional: true, description: 'Code of a partner, who is no co-organiser any more; the former lead is not kept as one.' })
  leadPartner?: string;
  @TextsField({ optional: true })
  addCoPartners?: string[];
  @TextsField({ optional: true })
  removeCoPartners?: string[];
  @ChoiceField(EVENT_SETTINGS, { optional: true, nullable: true })
  setting?: string | null;
  @ChoiceField(EVENT_LEVELS, { optional: true, nullable: true })
  level?: string | null;
  @ChoiceField(EVENT_MODES, { optional: true, nullable: true })
  mode?: string | null;
  @TextField({ optional: true, nullable: true, description: 'ISO 3166-1 alpha-2.' })
  country?: string | null;
  @ChoiceField(BULK_STATUSES, { optional: true })
  status?: string;
}

/** Which events, and what would be changed of them: events by their ids, or all that match. */
export class BulkPreviewInput {
  @PartField(() => BulkChangeInput)
  change: BulkChangeInput;
  @TextsField({ optional: true, description: `Ids of events, ${String(MAX_BULK_CHANGE)} at most.` })
  events?: string[];
  @PartField(() => ViewQuery, {
    optional: true,
    description: `Instead of single events: all that match, ${String(MAX_BULK_CHANGE)} at most.`,
  })
  matching?: ViewQuery;
  @FlagField({ optional: true, description: 'Whether approved events are changed too; they stay approved.' })
  alsoApproved?: boolean;
}

/** Which events are changed, and what of them: all or none. */
export class NewBulkChange {
  @PartField(() => BulkChangeInput)
  change: BulkChangeInput;
  @PartsField(() => SeenEvent, { description: `${String(MAX_BULK_CHANGE)} at most, as the preview showed them.` })
  events: SeenEvent[];
  @FlagField({ optional: true, description: 'Whether approved events are changed too; they stay approved.' })
  alsoApproved?: boolean;
}
