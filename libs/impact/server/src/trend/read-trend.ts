import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { datesOfProjectMonth } from '@turnout/consortium/domain';
import { monthSums, planOf, promiseTime, type Target, timeOfAll, trendOf } from '@turnout/impact/domain';
import { refuse } from '@turnout/shared/server-platform';
import { TargetQueries } from '../target/target.queries';
import { MonthSumsQueries, type TypeMonth } from './month-sums.queries';
import { type ProjectDates, PromiseDatesQueries } from './promise-dates.queries';
import type { ImpactTrend } from './trend.dto';
import { deadlineOf } from '../progress/add-pace';

/** Nothing was promised. */
const NOTHING = { events: null, participants: null };
const ANY_TIME = { byMonth: null, workPackage: null };

/** Sets what was held month by month beside what should be there. */
@Injectable()
export class ReadTrend {
  constructor(
    private readonly targets: TargetQueries,
    private readonly months: MonthSumsQueries,
    private readonly dates: PromiseDatesQueries,
  ) {}

  /** @throws DomainError `event.unknown-type` */
  async run(ctx: ProjectContext, type: string | null): Promise<ImpactTrend> {
    const dates = await this.dates.read(ctx);
    if (type !== null && !dates.workPackages.has(type)) refuse([{ pointer: '/type', code: 'event.unknown-type' }]);
    const { items: targets } = await this.targets.list(ctx);
    const target = type === null ? undefined : targets.find((each) => each.type === type);
    return trendFrom(type, target, dates, await this.months.read(ctx, type));
  }
}

function trendFrom(type: string | null, target: Target | undefined, dates: ProjectDates, rows: readonly TypeMonth[]): ImpactTrend {
  const { project, workPackages, now } = dates;
  const { startsOn } = project;
  const timeOf = (code: string) => promiseTime({ byMonth: null, workPackage: workPackages.get(code) ?? null, project });
  const time = type === null ? timeOfAll([promiseTime({ ...ANY_TIME, project }), ...[...workPackages.keys()].map(timeOf)]) : timeOf(type);
  const sums = (isPlanned: boolean) =>
    monthSums(
      startsOn,
      rows.filter((row) => row.isPlanned === isPlanned),
    );
  const facts = { held: sums(false), planned: sums(true), plan: planOf(target ?? NOTHING, time), time };
  return {
    ...{ type, now },
    months:
      startsOn === null || now === null
        ? []
        : trendOf({ ...facts, now }).map((each) => ({ ...each, ...datesOfProjectMonth(startsOn, each.month) })),
    deadline: deadlineOf(time, startsOn),
    undated: facts.held.reduce((sum, { month, records }) => (month === null ? sum + records : sum), 0),
  };
}
