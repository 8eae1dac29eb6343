import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { EVENT_STATUSES, type EventStatus } from '@turnout/events/domain';
import { DocumentedTotals } from '@turnout/events/server';
import { COMPARED_DIMENSIONS, SETTING_AREAS, type SettingArea, type TotalName } from '@turnout/reports/definitions';
import { IsOptional, IsString } from 'class-validator';
import {
  ChoiceField,
  CountField,
  HistoryChange,
  IdField,
  InstantField,
  PartField,
  PartsField,
  TextField,
} from '@turnout/shared/server-platform';

/** What a version is compared with. */
export class DifferenceQuery {
  @ApiPropertyOptional({ type: String, description: 'Id of a version, or `now`, which it is when left out.' })
  @IsOptional()
  @IsString()
  with?: string;
}

/** One of the two that are compared. */
export class ComparedSide {
  @IdField({ nullable: true, description: '`null` for the report as it would be composed now.' })
  id: string | null;
  @CountField({ nullable: true })
  number: number | null;
  @TextField()
  name: string;
  @InstantField({ description: 'The instant whose records it shows.' })
  asOf: string;
}

/** Which total. */
class NamedTotal implements TotalName {
  @ChoiceField(COMPARED_DIMENSIONS, { nullable: true, description: 'Summed by what; `null` for the total over all records.' })
  by: TotalName['by'];
  @TextField({ nullable: true, description: '`null` for the total over all records, and for records where it is not known.' })
  key: string | null;
  @TextField({ description: 'What it is called.' })
  label: string;
}

/** A total before and after. */
export class ComparedTotal extends NamedTotal {
  @PartField(() => DocumentedTotals)
  before: DocumentedTotals;
  @PartField(() => DocumentedTotals)
  after: DocumentedTotals;
}

/** By how much something changes a total; each figure may be negative. */
export class EffectFigures {
  @CountField()
  records: number;
  @CountField()
  events: number;
  @CountField({ description: 'Those that are known.' })
  participants: number;
  @CountField()
  estimated: number;
  @CountField()
  documented: number;
  @CountField({ description: 'Records without a count.' })
  unknown: number;
}

/** What the change of one event does to one total. */
export class ComparedEffect extends NamedTotal {
  @PartField(() => EffectFigures)
  effect: EffectFigures;
}

/** A change of one field, with who made it last. */
export class ComparedChange extends HistoryChange {
  @TextField({ nullable: true, description: 'By display name; `null` where the history knows nobody.' })
  by: string | null;
  @InstantField({ nullable: true })
  at: string | null;
}

/** Something that was done with an event in between. */
export class ComparedAct {
  @TextField({ example: 'change' })
  operation: string;
  @TextField({ nullable: true })
  by: string | null;
  @InstantField()
  at: string;
}

export const EVENT_DIFFERENCES = ['added', 'gone', 'changed'] as const;

/** What became of an event. */
export class ComparedEvent {
  @IdField()
  id: string;
  @ChoiceField(EVENT_DIFFERENCES)
  state: (typeof EVENT_DIFFERENCES)[number];
  @TextField()
  title: string;
  @TextField({ nullable: true, description: 'Code of its type.' })
  type: string | null;
  @TextField({ nullable: true })
  startsOn: string | null;
  @TextField({ nullable: true, description: 'Code of the partner that leads it.' })
  leadPartner: string | null;
  @ChoiceField(EVENT_STATUSES, { description: 'As it is known now, or was known last.' })
  status: EventStatus;
  @PartsField(() => ComparedChange)
  changes: ComparedChange[];
  @PartsField(() => ComparedAct)
  acts: ComparedAct[];
  @PartsField(() => ComparedEffect)
  effects: ComparedEffect[];
}

export const PIECE_STATES = ['same', 'added', 'gone'] as const;

/** Words that both have, or only one. */
export class ComparedPiece {
  @ChoiceField(PIECE_STATES)
  state: (typeof PIECE_STATES)[number];
  @TextField()
  text: string;
}

/** A paragraph that says something else. */
export class ComparedParagraph {
  @ChoiceField(EVENT_DIFFERENCES)
  state: (typeof EVENT_DIFFERENCES)[number];
  @PartsField(() => ComparedPiece)
  pieces: ComparedPiece[];
}

/** A section whose words are others. */
export class ComparedText {
  @TextField({ nullable: true, description: 'Id of the section; `null` for what stands outside of all.' })
  section: string | null;
  @TextField({ nullable: true })
  title: string | null;
  @ChoiceField(EVENT_DIFFERENCES)
  state: (typeof EVENT_DIFFERENCES)[number];
  @PartsField(() => ComparedParagraph)
  paragraphs: ComparedParagraph[];
}

/** A setting that says something else. */
export class ComparedSetting extends HistoryChange {
  @ChoiceField(SETTING_AREAS)
  area: SettingArea;
  @TextField({
    nullable: true,
    description: 'Code of the type, partner, work package or promise; `null` where there is only one of its kind.',
  })
  thing: string | null;
}

/** All that differs between two versions. */
export class Difference {
  @PartField(() => ComparedSide)
  before: ComparedSide;
  @PartField(() => ComparedSide)
  after: ComparedSide;
  @ApiProperty({ type: Boolean, description: 'Whether nothing differs.' })
  isSame: boolean;
  @PartsField(() => ComparedTotal, { description: 'That over all records first, whether it changed or not; then those that did.' })
  totals: ComparedTotal[];
  @PartsField(() => ComparedEvent)
  events: ComparedEvent[];
  @PartsField(() => ComparedText)
  texts: ComparedText[];
  @PartsField(() => ComparedSetting)
  settings: ComparedSetting[];
}
