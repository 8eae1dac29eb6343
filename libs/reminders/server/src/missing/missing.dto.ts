import { EVENT_STATUSES, type EventStatus } from '@turnout/events/domain';
import { MISSING_KINDS, type MissingKind } from '@turnout/reminders/domain';
import {
  ChoiceField,
  CountField,
  DateField,
  FlagField,
  IdField,
  PageOf,
  PageQuery,
  PartField,
  PartsField,
  TextField,
} from '@turnout/shared/server-platform';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString } from 'class-validator';

/** The event that lacks something. */
export class MissingEvent {
  @IdField()
  id: string;
  @TextField()
  title: string;
  @TextField({ nullable: true, description: 'Code of the event type.' })
  type: string | null;
  @DateField({ nullable: true })
  startsOn: string | null;
  @DateField({ nullable: true })
  endsOn: string | null;
  @ChoiceField(EVENT_STATUSES)
  status: EventStatus;
}

/** Something that somebody is asked for. */
export class MissingItem {
  @ChoiceField(MISSING_KINDS, {
    description:
      'An answer to what was returned, whether a planned event was held, the count, the setting, the brief report or the evidence of one that was, or what is to be done about findings.',
  })
  kind: MissingKind;
  @TextField({
    nullable: true,
    description: 'Code of the partner who is asked; `null` where nobody leads the event and coordinators are asked.',
  })
  partner: string | null;
  @PartField(() => MissingEvent, { nullable: true, description: 'The event; `null` for findings, which are asked for together.' })
  event: MissingEvent | null;
  @CountField({ description: 'How many it stands for: 1, or the number of findings.' })
  records: number;
  @DateField({ nullable: true, description: 'The last day it is in time.' })
  dueOn: string | null;
  @FlagField()
  isOverdue: boolean;
  @CountField({ description: 'In how many weeks it has been asked for by mail.' })
  timesAsked: number;
}

/** How much is missing. */
export class MissingCount {
  @CountField({ description: 'Things that are asked for.' })
  total: number;
  @CountField({ description: 'Those of them whose last day is over.' })
  overdue: number;
}

/** How much is missing of a partner, of everything. */
export class PartnerMissing extends MissingCount {
  @TextField({ nullable: true, description: 'Code of the partner; `null` for events that nobody leads.' })
  partner: string | null;
  @TextField({ nullable: true, description: 'Full name of the partner.' })
  name: string | null;
  @FlagField({ description: 'Whether it is the partner of whoever asks.' })
  isOwn: boolean;
  @CountField({
    description: 'People with an account who act for the partner and can be asked; of events that nobody leads, the coordinators.',
  })
  people: number;
}

/** How much is missing of a kind, of everything. */
export class KindMissing extends MissingCount {
  @ChoiceField(MISSING_KINDS)
  kind: MissingKind;
}

/** How much is missing of the partner of whoever asks. */
export class OwnMissing extends MissingCount {
  @TextField({ description: 'Code of the partner.' })
  partner: string;
}

/** How much is missing, without saying what. */
export class MissingSums {
  @PartField(() => MissingCount, { description: 'Of everybody, and of events that nobody leads.' })
  all: MissingCount;
  @PartField(() => OwnMissing, { nullable: true, description: '`null` for who acts for no partner.' })
  own: OwnMissing | null;
}

/** One page of what is missing, with how much there is in all. */
export class MissingPage extends PageOf(MissingItem, 'MissingItemPage') {
  @DateField({ description: 'The day it was judged on.' })
  today: string;
  @PartsField(() => PartnerMissing, { description: 'Partners of whom something is missing, whatever is asked for here; one’s own first.' })
  partners: PartnerMissing[];
  @PartsField(() => KindMissing)
  kinds: KindMissing[];
}

/** Which part of what is missing. */
export class MissingQuery extends PageQuery {
  @ApiPropertyOptional({ type: String, description: 'Codes of partners, with commas; `none` for events that nobody leads.' })
  @IsOptional()
  @IsString()
  partner?: string;
  @ApiPropertyOptional({ type: String, description: `Kinds, with commas: ${MISSING_KINDS.join(', ')}.` })
  @IsOptional()
  @IsString()
  kind?: string;
  @ApiPropertyOptional({ type: String, description: '`overdue` for what is overdue only.' })
  @IsOptional()
  @IsString()
  due?: string;
}
