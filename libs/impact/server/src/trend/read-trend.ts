import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { datesOfProjectMonth } from '@turnout/consortium/domain';
import {
  deadlineOf,
  dueEarlier,
  monthSums,
  planOf,
  promiseTime,
  type PromiseTime,
  type Target,
  timeOfAll,
  type TrendFacts,
  trendOf,
} from '@turnout/impact/domain';
import { refuse } from '@turnout/shared/server-platform';
import { ClauseTimeReader } from '../target/clause-time.reader';
import { TargetQueries } from '../target/target.queries';
import { MonthSumsQueries, type TypeMonth } from './month-sums.queries';
import { type ProjectDates, PromiseDatesQueries } from './promise-dates.queries';
import type { ImpactTrend } from './trend.dto';

const NO_PLAN: TrendFacts['plan'] = { events: [], participants: [] };

/** Sets what was held month by month beside what should be there. */
@Injectable()
export class ReadTrend {
  constructor(
    private readonly targets: TargetQueries,
    private readonly months: MonthSumsQueries,
    private readonly dates: PromiseDatesQueries,
    private readonly time: ClauseTimeReader,
  ) {}

  /** @throws DomainError `event.unknown-type` */
  async run(ctx: ProjectContext, type: string | null): Promise<ImpactTrend> {
    const dates = await this.dates.read(ctx);
    if (type !== null && !dates.workPackages.has(type)) refuse([{ pointer: '/type', code: 'event.unknown-type' }]);
    const { items: targets } = await this.targets.list(ctx);
    const target = targets.find((each) => each.type === type);
    const time = timeOf(type, targets, dates);
    const plan = target ? planOf(target, time, dueEarlier(target, await this.time.read(ctx))) : NO_PLAN;
    const span = type === null ? timeOfAll([time, ...timesOfTypes(targets, dates)]) : time;
    return trendFrom(await this.months.read(ctx, type), dates, { type, deadline: target || type !== null ? time : span, time: span, plan });
  }
}

interface Promised {
  readonly type: string | null;
  /** The months that are shown at least. */
  readonly time: PromiseTime;
  /** By when it is to be kept. */
  readonly deadline: PromiseTime;
  readonly plan: TrendFacts['plan'];
}

/** When the promise for a type, or that over all of them, is to be kept. */
function timeOf(type: string | null, targets: readonly Target[], { project, workPackages }: ProjectDates): PromiseTime {
  const byMonth = targets.find((target) => target.type === type)?.byMonth ?? null;
  return promiseTime({ byMonth, workPackage: workPackages.get(type ?? '') ?? null, project });
}

function timesOfTypes(targets: readonly Target[], dates: ProjectDates): readonly PromiseTime[] {
  return [...dates.workPackages.keys()].map((code) => timeOf(code, targets, dates));
}

function trendFrom(rows: readonly TypeMonth[], { project, now }: ProjectDates, { type, deadline, ...promised }: Promised): ImpactTrend {
  const { startsOn } = project;
  const sums = (isPlanned: boolean) =>
    monthSums(
      startsOn,
      rows.filter((row) => row.isPlanned === isPlanned),
    );
  const facts = { held: sums(false), planned: sums(true), ...promised };
  return {
    ...{ type, now },
    months:
      startsOn === null || now === null
        ? []
        : trendOf({ ...facts, now }).map((each) => ({ ...each, ...datesOfProjectMonth(startsOn, each.month) })),
    deadline: deadlineOf(deadline, startsOn),
    undated: facts.held.reduce((sum, { month, records }) => (month === null ? sum + records : sum), 0),
  };
}
