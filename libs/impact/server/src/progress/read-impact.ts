import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { NO_FILTER } from '@turnout/events/domain';
import { SummaryQueries } from '@turnout/events/server';
import { promiseLines } from '@turnout/impact/domain';
import { TargetQueries } from '../target/target.queries';
import { MonthSumsQueries } from '../trend/month-sums.queries';
import { PromiseDatesQueries } from '../trend/promise-dates.queries';
import { paceOfPromise } from './add-pace';
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

  async run(ctx: ProjectContext): Promise<Impact> {
    const { items: targets } = await this.targets.list(ctx);
    const { rows } = await this.sums.sums(ctx, 'type', NO_FILTER);
    const lines = new Map(promiseLines(targets, rows).map((line) => [line.type, line]));
    const progress = await this.queries.progressOf(ctx, targets, lines);
    const [months, dates] = [await this.months.read(ctx), await this.dates.read(ctx)];
    return {
      targets: targets.flatMap((target) => {
        const [line, all] = [lines.get(target.type), progress.get(target.type)];
        if (!line || !all) return [];
        const kept = impactOf(target, line, all);
        return [{ ...kept, ...paceOfPromise(target, { ...line, ...kept }, months, dates) }];
      }),
    };
  }
}
