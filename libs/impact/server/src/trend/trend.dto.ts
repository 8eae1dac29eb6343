import { ApiPropertyOptional } from '@nestjs/swagger';
import { CountField, DateField, PartField, PartsField, TextField } from '@turnout/shared/server-platform';
import { IsOptional } from 'class-validator';
import { ImpactDeadline } from '../progress/pace.dto';

/** Which trend. */
export class ImpactTrendQuery {
  @ApiPropertyOptional({
    type: String,
    description:
      'Code of an event type; events of all types when left out, with the plan of the promise over all of them, if there is one.',
  })
  @IsOptional()
  type?: string;
}

/** So many events and participants. */
export class TrendFigures {
  @CountField()
  events: number;
  @CountField()
  participants: number;
}

/** What a plan asks for. */
export class TrendPlan {
  @CountField({ nullable: true, description: '`null` where nothing was promised, or not by when.' })
  events: number | null;
  @CountField({ nullable: true })
  participants: number | null;
}

/** What there is by the end of a project month, all of it from the start on. */
export class TrendOfMonth {
  @CountField({ description: 'Project month, 1 in the month the project starts.' })
  month: number;
  @DateField()
  from: string;
  @DateField()
  to: string;
  @CountField({ nullable: true, description: 'Events that took place; `null` in months to come.' })
  events: number | null;
  @CountField({ nullable: true, description: 'Participants as reported; `null` in months to come.' })
  participants: number | null;
  @CountField({ description: 'Records without a count among them.' })
  unknown: number;
  @PartField(() => TrendFigures, { description: 'What is planned by then and did not take place so far: beside what did, never in it.' })
  planned: TrendFigures;
  @PartField(() => TrendPlan, { description: 'What should be there by then: evenly from the first month to the deadline.' })
  plan: TrendPlan;
}

/** Events and participants month by month, beside what should be there. */
export class ImpactTrend {
  @TextField({ nullable: true, description: 'Code of the event type; `null` for all of them.' })
  type: string | null;
  @PartsField(() => TrendOfMonth, { description: 'None while the project’s start is not known.' })
  months: TrendOfMonth[];
  @CountField({ nullable: true, description: 'The project month that runs; it may lie behind the last one shown.' })
  now: number | null;
  @PartField(() => ImpactDeadline, { nullable: true })
  deadline: ImpactDeadline | null;
  @CountField({ description: 'Records that took place and have no date: they are in no month.' })
  undated: number;
}
