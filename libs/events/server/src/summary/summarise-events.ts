import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { EventTypeQueries, WorkPackageQueries } from '@turnout/consortium/server';
import {
  basisOf,
  NO_DOCUMENTED_TOTALS,
  orderSummaryKeys,
  parseEventFilter,
  SUMMARY_DIMENSIONS,
  type SummaryDimension,
} from '@turnout/events/domain';
import { DomainError } from '@turnout/shared/kernel';
import { filterOf } from '../event/filter-of';
import { labelOf } from './summary-labels';
import type { EventSummary, EventSummaryQuery } from './summary.dto';
import { SummaryQueries } from './summary.queries';

/** Sums the records of a project along one dimension. */
@Injectable()
export class SummariseEvents {
  constructor(
    private readonly queries: SummaryQueries,
    private readonly types: EventTypeQueries,
    private readonly workPackages: WorkPackageQueries,
  ) {}

  /** @throws DomainError `event.unknown-dimension`, or what the filter does not understand */
  async run(ctx: ProjectContext, query: EventSummaryQuery): Promise<EventSummary> {
    const by = dimensionOf(query.by);
    const filter = parseEventFilter(filterOf(query));
    const { rows: found, total } = await this.queries.sums(ctx, by, filter);
    const labels = await this.#ownLabels(ctx, by);
    const sums = new Map(found.map(({ key, ...totals }) => [key, totals]));
    const rows = orderSummaryKeys([...sums.keys()], by, [...labels.keys()]).map((key) => ({
      key,
      label: labelOf(by, key, ctx.translator, labels),
      ...(sums.get(key) ?? NO_DOCUMENTED_TOTALS),
    }));
    return { by, basis: basisOf(by), rows, total };
  }

  /** What the project itself calls the keys, in its own order; those are listed whether any record has them or not. */
  async #ownLabels(ctx: ProjectContext, by: SummaryDimension): Promise<ReadonlyMap<string, string>> {
    if (by === 'type') return new Map((await this.types.list(ctx)).items.map(({ code, label }) => [code, label]));
    if (by !== 'workPackage') return new Map();
    return new Map((await this.workPackages.list(ctx)).items.map(({ code, title }) => [code, title ? `${code} ${title}` : code]));
  }
}

function dimensionOf(text: string | undefined): SummaryDimension {
  const by = SUMMARY_DIMENSIONS.find((dimension) => dimension === text);
  if (by === undefined) throw new DomainError('event.unknown-dimension', {}, [{ pointer: '/by', code: 'event.unknown-dimension' }]);
  return by;
}
