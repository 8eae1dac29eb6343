import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { COUNTED_STATUSES, type EventStatus, NO_FILTER } from '@turnout/events/domain';
import { SummaryQueries } from '@turnout/events/server';
import { isAbout, promiseLines, wholeLine } from '@turnout/impact/domain';
import type { Target } from '../target/target.dto';
import { TargetQueries } from '../target/target.queries';
import { MonthSumsQueries, type TypeMonth } from '../trend/month-sums.queries';
import { type ProjectDates, PromiseDatesQueries } from '../trend/promise-dates.queries';
import { paceOfPromise } from './add-pace';
import { besidePlanned, type Standing } from './beside-planned';
import type { ImpactPlanned } from './planned.dto';
import { impactOf } from './impact-of';
import type { Impact } from './impact.dto';
import { ImpactQueries } from './impact.queries';

/** Sets what was reached against what was promised. */
@Injectable()
export class ReadImpact {
  constructor(
    private readonly targets: TargetQueries,
    private readonly sums: SummaryQueries,
    private readonly queries: ImpactQueries,
    private readonly months: MonthSumsQueries,
    private readonly dates: PromiseDatesQueries,
  ) {}

  /** @param withPlanned whether to say beside every figure what it would be with what is planned */
  async run(ctx: ProjectContext, withPlanned: boolean): Promise<Impact> {
    const { items: targets } = await this.targets.list(ctx);
    const dates = await this.dates.read(ctx);
    const [held, all, months] = await Promise.all([
      this.#standings(ctx, targets, COUNTED_STATUSES, dates),
      withPlanned ? this.#standings(ctx, targets, [...COUNTED_STATUSES, 'planned'], dates) : null,
      this.months.read(ctx),
    ]);
    return {
      targets: targets.flatMap((target) => {
        const [kept, planned] = [held.get(target.type), all?.get(target.type)];
        if (!kept) return [];
        const paced = { ...kept, ...paceOfPromise(target, kept, months, dates) };
        return [planned ? { ...besidePlanned(paced, planned), planned: plannedOf(target.type, months) } : paced];
      }),
    };
  }

  /** How far the promises are kept by the events of some statuses, by the codes of their types. */
  async #standings(
    ctx: ProjectContext,
    targets: readonly Target[],
    statuses: readonly EventStatus[],
    { project: { startsOn }, now }: ProjectDates,
  ): Promise<ReadonlyMap<string | null, Standing>> {
    const { rows, total } = await this.sums.sums(ctx, 'type', { ...NO_FILTER, status: statuses });
    const whole = targets.find(({ type }) => type === null);
    // Records of no known type are a line of their own, of which nothing was promised.
    const ofTypes = promiseLines(targets, rows).filter(({ type }) => type !== null);
    const lines = new Map([...ofTypes, ...(whole ? [wholeLine(whole, total)] : [])].map((line) => [line.type, line]));
    const progress = await this.queries.progressOf(ctx, targets, lines, statuses);
    return new Map(
      targets.flatMap((target) => {
        const [line, all] = [lines.get(target.type), progress.get(target.type)];
        return line && all ? [[target.type, impactOf(target, line, all, { startsOn, now })]] : [];
      }),
    );
  }
}

function plannedOf(type: string | null, months: readonly TypeMonth[]): ImpactPlanned {
  const planned = months.filter((month) => isAbout({ type }, month) && month.isPlanned);
  const sum = (figure: keyof ImpactPlanned) => planned.reduce((total, month) => total + (month[figure] ?? 0), 0);
  return { records: sum('records'), events: sum('events'), participants: sum('participants'), unknown: sum('unknown') };
}
