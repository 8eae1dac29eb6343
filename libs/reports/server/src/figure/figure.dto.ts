import { ApiProperty } from '@nestjs/swagger';
import { EventListItem, EventTotals } from '@turnout/events/server';
import { ChoiceField, CountField, PartField, PartsField, TextField } from '@turnout/shared/server-platform';

/** Why records that a figure asks for are not in it. */
export const LEFT_OUT_REASONS = ['planned', 'cancelled', 'no-count', 'outside-period', 'not-approved'] as const;
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];

const QueryField = (description: string, nullable = false): PropertyDecorator =>
  ApiProperty({ type: 'object', additionalProperties: { type: 'string' }, nullable, description });

/** Sums of the records behind a figure. */
export class FigureTotals extends EventTotals {
  @CountField({ description: 'How many of the participants were given as a count, and not as an estimate.' })
  documented: number;
  @CountField({ description: 'How many of the participants signed lists name.' })
  signed: number;
}

/** Records that are not in a figure. */
export class FigureLeftOut {
  @ChoiceField(LEFT_OUT_REASONS, {
    description:
      '`no-count`: they are counted as events, and nobody knows how many people came. `not-approved`: only what is approved was asked for.',
  })
  reason: LeftOutReason;
  @CountField()
  records: number;
  @CountField()
  events: number;
  @QueryField('Parameters of the list’s address that show them; `null` where no list shows them alone.', true)
  query: Readonly<Record<string, string>> | null;
}

/** Records that are in a figure although nobody has approved them so far. */
export class FigureUnapproved {
  @CountField()
  records: number;
  @CountField()
  events: number;
  @QueryField('Parameters of the list’s address that show them.')
  query: Readonly<Record<string, string>>;
}

/** What a figure is made of. */
export class FigureExplanation {
  @QueryField('Parameters of the list’s address that show the records behind it.')
  query: Readonly<Record<string, string>>;
  @TextField({ description: 'What is counted, in words.' })
  basis: string;
  @PartField(() => FigureTotals)
  totals: FigureTotals;
  @TextField({ example: '437 (412 documented + 25 estimated), 2 unknown' })
  words: string;
  @PartsField(() => FigureLeftOut, { description: 'Each reason once, and only where there are records for it.' })
  leftOut: FigureLeftOut[];
  @PartField(() => FigureUnapproved, { nullable: true, description: 'What is counted and would not enter a frozen version.' })
  unapproved: FigureUnapproved | null;
  @PartsField(() => EventListItem, { description: 'The first fifty of the records, in the project’s own order.' })
  items: EventListItem[];
  @CountField({ description: 'How many records there are.' })
  total: number;
}
