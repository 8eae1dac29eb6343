import { applyDecorators } from '@nestjs/common';
import { EventChange, EventDetail, NewEvent, Participants, SeenEvent } from '@turnout/events/server';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString } from 'class-validator';
import { EVENT_LEVELS, EVENT_SETTINGS, EVENT_STATUSES, type EventLevel, type EventSetting, type EventStatus } from '@turnout/events/domain';
import { type ErrorParams, SEVERITIES, type Severity } from '@turnout/shared/kernel';
import {
  ChoiceField,
  CountField,
  DateField,
  FlagField,
  IdField,
  InstantField,
  PartField,
  PartsField,
  TextField,
  TextsField,
} from '@turnout/shared/server-platform';
import { FINDING_STATES, type FindingState } from './finding-state';

/** What one click can do; the words of the domain's `Repair`. */
const REPAIR_KINDS = ['change-events', 'merge-events', 'merge-partners'] as const;

const AnyValue = (description: string): PropertyDecorator =>
  ApiProperty({
    description,
    nullable: true,
    oneOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }, { type: 'array', items: {} }],
  });

const Asked = (description: string, values: readonly string[] = []): PropertyDecorator =>
  applyDecorators(
    ApiPropertyOptional({ type: String, description, ...(values.length === 0 ? {} : { enum: [...values] }) }),
    IsOptional(),
    IsString(),
  );

/** An event of a finding, with what is compared. */
export class FindingEvent {
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
  @TextField({ nullable: true })
  country: string | null;
  @ChoiceField(EVENT_LEVELS, { nullable: true })
  level: EventLevel | null;
  @TextField({ nullable: true })
  place: string | null;
  @ChoiceField(EVENT_SETTINGS, { nullable: true })
  setting: EventSetting | null;
  @TextField({ nullable: true, description: 'Code of the partner in the lead.' })
  leadPartner: string | null;
  @TextsField({ description: 'Codes of the co-organising partners.' })
  coPartners: readonly string[];
  @CountField()
  meetings: number;
  @PartField(() => Participants)
  participants: Participants;
  @ChoiceField(EVENT_STATUSES)
  status: EventStatus;
  @FlagField({ description: 'Whether the reader may change it.' })
  mayChange: boolean;
  @FlagField({ description: 'Whether the reader may delete it.' })
  mayDelete: boolean;
  @CountField()
  version: number;
}

/** One value that a repair puts in the place of another. */
export class FindingRepairChange {
  @IdField()
  event: string;
  @TextField({ example: '/meetings', description: 'JSON pointer into the event.' })
  pointer: string;
  @AnyValue('What it says now.')
  before: unknown;
  @AnyValue('What it will say.')
  after: unknown;
}

/** What one click may do about a finding. */
export class FindingRepair {
  @ChoiceField(REPAIR_KINDS, {
    description: 'Set facts of events; delete an event that was logged twice; or, which is only previewed here, make two partners one.',
  })
  kind: string;
  @PartsField(() => FindingRepairChange)
  changes: FindingRepairChange[];
  @TextField({ nullable: true, description: 'Of events or partners that become one: the one that stays; an id, or the code of a partner.' })
  stays: string | null;
  @TextField({ nullable: true, description: 'And the one that goes.' })
  goes: string | null;
}

/** That somebody said why a finding is right as it is. */
export class FindingAcceptance {
  @TextField({ nullable: true, description: 'By display name.' })
  by: string | null;
  @InstantField()
  at: string;
  @TextField()
  reason: string;
}

/** Something a quality rule noticed. */
export class Finding {
  @IdField()
  id: string;
  @TextField({ example: 'likely-double-count', description: 'Id of the quality rule.' })
  rule: string;
  @ChoiceField(SEVERITIES)
  severity: Severity;
  @TextField({ description: 'JSON pointer to the fact that was looked at, in each of the events.' })
  pointer: string;
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'What was compared, for the words of the rule.' })
  params: ErrorParams;
  @PartsField(() => FindingEvent)
  events: FindingEvent[];
  @PartField(() => FindingRepair, { nullable: true })
  repair: FindingRepair | null;
  @ChoiceField(FINDING_STATES)
  state: FindingState;
  @PartField(() => FindingAcceptance, { nullable: true })
  accepted: FindingAcceptance | null;
  @InstantField()
  foundAt: string;
  @FlagField({ description: 'Whether the reader may accept or reopen it.' })
  maySettle: boolean;
  @CountField()
  version: number;
}

/** How often a rule noticed something. */
export class RuleCount {
  @TextField({ example: 'likely-double-count', description: 'Id of the quality rule.' })
  rule: string;
  @ChoiceField(SEVERITIES)
  severity: Severity;
  @CountField()
  open: number;
  @CountField()
  accepted: number;
}

/** How far the judging of a project is. */
export class Judging {
  @FlagField({ description: 'Whether something waits to be judged, or is being judged.' })
  isPending: boolean;
  @CountField({ description: 'Events read so far.' })
  done: number;
  @CountField({ description: 'Events to be read; 0 while none are.' })
  of: number;
  @InstantField({ nullable: true, description: 'When the whole project was judged last.' })
  judgedAt: string | null;
}

/** Findings that match, page by page, with what the rules noticed in the whole project. */
export class FindingPage {
  @PartsField(() => Finding)
  items: Finding[];
  @TextField({ nullable: true })
  nextCursor: string | null;
  @CountField()
  total: number;
  @PartsField(() => RuleCount, { description: 'Of the whole project, in the order of the rules; those that noticed nothing are left out.' })
  rules: RuleCount[];
  @PartField(() => Judging)
  judging: Judging;
}

/** Why a finding is right as it is. */
export class FindingReason {
  @TextField()
  reason: string;
}

/** The repair of a finding, on the events as they were seen. */
export class FindingRepairRequest {
  @PartsField(() => SeenEvent)
  events: SeenEvent[];
}

/** A change of an event that takes a repair back. */
export class RepairUndo {
  @IdField()
  event: string;
  @CountField({ description: 'The version the repair left it in.' })
  version: number;
  @PartField(() => EventChange)
  change: EventChange;
}

/** What a repair did. */
export class FindingRepaired {
  @PartsField(() => EventDetail, { description: 'The events that were changed.' })
  events: EventDetail[];
  @PartsField(() => RepairUndo, { description: 'Changes that take it back.' })
  undo: RepairUndo[];
  @PartField(() => NewEvent, { nullable: true, description: 'An event that was deleted, to be logged again should that be taken back.' })
  removed: NewEvent | null;
}

/** What findings are asked for. */
export class FindingQuery {
  @Asked('Ids of rules, with commas between them.')
  rule?: string;
  @Asked('Id of an event they are about.')
  event?: string;
  @Asked('`open` unless said otherwise.', ['open', 'accepted', 'all'])
  state?: string;
  @Asked('In the order of the rules, which is the usual one, or of their first events.', ['rule', 'event'])
  by?: string;
  @Asked('Where the previous page ended.')
  cursor?: string;
  @Asked('Findings per page, 1 to 200; 50 when left out.')
  limit?: string;
}
