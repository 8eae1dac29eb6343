import { INBOX_REASONS, type InboxReason } from '@turnout/events/domain';
import { ChoiceField, DateField, IdField, InstantField, PageOf, TextField } from '@turnout/shared/server-platform';

/** An event that needs the reader. */
export class InboxItem {
  @ChoiceField(INBOX_REASONS, {
    description: 'Why: returned to you, waiting for your review, held without a count, or held and not submitted.',
  })
  reason: InboxReason;
  @IdField({ description: 'The event.' })
  event: string;
  @TextField()
  title: string;
  @TextField({ nullable: true, description: 'Code of the event type.' })
  type: string | null;
  @DateField({ nullable: true })
  startsOn: string | null;
  @TextField({ nullable: true, description: 'Code of the partner in the lead.' })
  leadPartner: string | null;
  @TextField({ nullable: true, description: 'Of an event that was returned: why.' })
  note: string | null;
  @InstantField({ description: 'When the event was changed last.' })
  updatedAt: string;
}

export const InboxPage = PageOf(InboxItem, 'InboxPage');
