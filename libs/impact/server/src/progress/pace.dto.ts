import { FORECAST_KINDS, type Forecast } from '@turnout/impact/domain';
import { ChoiceField, CountField, DateField, PartField } from '@turnout/shared/server-platform';
import { ImpactRatio } from './ratio.dto';

/** The project month on whose last day something is to be there. */
export class ImpactDeadline {
  @CountField({ description: 'Project month, 1 in the month the project starts.', example: 40 })
  month: number;
  @DateField({ nullable: true, description: 'Its last day; `null` while the project’s start is not known.' })
  on: string | null;
}

/** Events and participants a month, exact. */
export class ImpactRates {
  @PartField(() => ImpactRatio, { nullable: true })
  events: ImpactRatio | null;
  @PartField(() => ImpactRatio, { nullable: true })
  participants: ImpactRatio | null;
}

/** How fast a promise would have to be kept, and how fast it went so far. */
export class ImpactPace {
  @PartField(() => ImpactDeadline, {
    nullable: true,
    description:
      'The month the promise names, else the last one of its type’s work package, else of the project; `null` where none is known.',
  })
  deadline: ImpactDeadline | null;
  @CountField({ nullable: true, description: 'Months left, the running one counted in; 0 behind the deadline.' })
  monthsLeft: number | null;
  @PartField(() => ImpactRates, { description: 'What is missing by the months left; `null` where nothing is, or none are left.' })
  neededPerMonth: ImpactRates;
  @PartField(() => ImpactRates, { description: 'What was held by the months that are over since the first event; `null` before one is.' })
  soFar: ImpactRates;
}

/** By when a condition is to be kept that names a month or a period itself, and how fast what is missing of it would have to come. */
export class ImpactClausePace {
  @PartField(() => ImpactDeadline)
  deadline: ImpactDeadline;
  @CountField({ nullable: true, description: 'Months left, the running one counted in; 0 behind the deadline.' })
  monthsLeft: number | null;
  @PartField(() => ImpactRates, {
    description:
      'What is missing by the months left: participants where they were promised in total or alone; `null` where nothing is, or none are left.',
  })
  neededPerMonth: ImpactRates;
}

/** What will be there by the deadline if it goes on like the weakest and the strongest half-year so far; or why this cannot be said. */
export class ImpactForecast {
  @ChoiceField(FORECAST_KINDS)
  kind: Forecast['kind'];
  @CountField({ nullable: true, description: 'Of a `range`: its lower end.' })
  low: number | null;
  @CountField({ nullable: true, description: 'Of a `range`: its upper end.' })
  high: number | null;
  @PartField(() => ImpactDeadline, { nullable: true, description: 'Of a `range`: by when.' })
  by: ImpactDeadline | null;
  @CountField({
    nullable: true,
    description: 'Of `not-enough-records`: how many dated records there are, for participants those with a count.',
  })
  records: number | null;
  @CountField({ nullable: true, description: 'Of `not-enough-months`: how many are over since the first event.' })
  months: number | null;
  @CountField({ nullable: true, description: 'How many records or months it takes.' })
  needed: number | null;
}

/** What can be foreseen; `null` where there is nothing to: no deadline is known, or it is over. */
export class ImpactForecasts {
  @PartField(() => ImpactForecast, { nullable: true })
  events: ImpactForecast | null;
  @PartField(() => ImpactForecast, { nullable: true })
  participants: ImpactForecast | null;
}
