import { FEED_PARTS, type FeedPart } from '@turnout/accounts/domain';
import { ChoiceField, ChoicesField, DateField, IdField, InstantField, PageOf, TextField } from '@turnout/shared/server-platform';
import { DOCUMENT_LANGUAGES } from '@turnout/shared/i18n';

/** A calendar that programs read at an address of its own. */
export class CalendarFeed {
  @IdField()
  id: string;
  @TextField({ example: 'Phone' })
  name: string;
  @TextField({ nullable: true, description: 'Code of the project it is about; `null` for all that its owner belongs to.' })
  project: string | null;
  @ChoicesField(FEED_PARTS)
  parts: FeedPart[];
  @ChoiceField(DOCUMENT_LANGUAGES)
  language: string;
  @InstantField()
  createdAt: string;
  @DateField({ nullable: true, description: 'Last day on which it was read, in UTC.' })
  lastReadOn: string | null;
}

export const CalendarFeedPage = PageOf(CalendarFeed, 'CalendarFeedPage');

/** A feed that was just made, with its address, which is said this once. */
export class CalendarFeedWithAddress extends CalendarFeed {
  @TextField({
    example: 'https://turnout.example.org/api/v1/feeds/tnf_….ics',
    description: 'Where calendar programs read it. It is not kept and cannot be shown again.',
  })
  address: string;
}

/** A feed that is to be made. */
export class NewCalendarFeed {
  @TextField({ example: 'Phone' })
  name: string;
  @TextField({ optional: true, nullable: true, description: 'Code of a project; all that one belongs to when left out.' })
  project?: string | null;
  @ChoicesField(FEED_PARTS, { optional: true, description: 'Everything when left out.' })
  parts?: string[];
  @ChoiceField(DOCUMENT_LANGUAGES, { optional: true, description: 'Of its words; the one in which one is written to when left out.' })
  language?: string;
}
