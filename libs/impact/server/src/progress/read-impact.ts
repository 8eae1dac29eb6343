import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { COUNTED_STATUSES, type EventStatus, NO_FILTER } from '@turnout/events/domain';
import { SummaryQueries } from '@turnout/events/server';
import { promiseLines } from '@turnout/impact/domain';
import type { Target } from '../target/target.dto';
import { TargetQueries } from '../target/target.queries';
import { MonthSumsQueries, type TypeMonth } from '../trend/month-sums.queries';
import { PromiseDatesQueries } from '../trend/promise-dates.queries';
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
    const [held, all, months, dates] = await Promise.all([
      this.#standings(ctx, targets, COUNTED_STATUSES),
      withPlanned ? this.#standings(ctx, targets, [...COUNTED_STATUSES, 'planned']) : null,
      this.months.read(ctx),
      this.dates.read(ctx),
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
  ): Promise<ReadonlyMap<string, Standing>> {
    const { rows } = await this.sums.sums(ctx, 'type', { ...NO_FILTER, status: statuses });
    const lines = new Map(promiseLines(targets, rows).map((line) => [line.type, line]));
    const progress = await this.queries.progressOf(ctx, targets, lines, statuses);
    return new Map(
      targets.flatMap((target) => {
        const [line, all] = [lines.get(target.type), progress.get(target.type)];
        return line && all ? [[target.type, impactOf(target, line, all)]] : [];
      }),
    );
  }
}

function plannedOf(type: string, months: readonly TypeMonth[]): ImpactPlanned {
  const planned = months.filter((month) => month.type === type && month.isPlanned);
  const sum = (figure: keyof ImpactPlanned) => planned.reduce((total, month) => total + (month[figure] ?? 0), 0);
  return { records: sum('records'), events: sum('events'), participants: sum('participants'), unknown: sum('unknown') };
}
