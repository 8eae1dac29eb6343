import { CountField, PartsField, TextField, TextsField } from '@turnout/shared/server-platform';

/** One heading of a list. */
export class EventOutlineGroup {
  @TextField({ nullable: true, description: '`null` for records where it is not known.' })
  key: string | null;
  @CountField({ description: 'Records under the heading, counted or not.' })
  records: number;
}

/** How a list is made up, so that it can be entered anywhere. */
export class EventOutline {
  @CountField({ description: 'Records that match.' })
  total: number;
  @PartsField(() => EventOutlineGroup, { description: 'In the order of the list; none where nothing is grouped.' })
  groups: EventOutlineGroup[];
  @TextsField({ description: 'The cursor of each page but the first.' })
  cursors: string[];
}
