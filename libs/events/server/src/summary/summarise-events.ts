import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { EventTypeQueries } from '@turnout/consortium/server';
import { basisOf, NO_TOTALS, orderSummaryKeys, parseEventFilter, SUMMARY_DIMENSIONS, type SummaryDimension } from '@turnout/events/domain';
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
  ) {}

  /** @throws DomainError `event.unknown-dimension`, or what the filter does not understand */
  async run(ctx: ProjectContext, query: EventSummaryQuery): Promise<EventSummary> {
    const by = dimensionOf(query.by);
    const filter = parseEventFilter(filterOf(query));
    const { rows: found, total } = await this.queries.sums(ctx, by, filter);
    const types = by === 'type' ? await this.types.list(ctx) : null;
    const labels = new Map((types?.items ?? []).map(({ code, label }) => [code, label]));
    const sums = new Map(found.map(({ key, ...totals }) => [key, totals]));
    const rows = orderSummaryKeys([...sums.keys()], by, [...labels.keys()]).map((key) => ({
      key,
      label: labelOf(by, key, ctx.translator, labels),
      ...(sums.get(key) ?? NO_TOTALS),
    }));
    return { by, basis: basisOf(by), rows, total };
  }
}

function dimensionOf(text: string | undefined): SummaryDimension {
  const by = SUMMARY_DIMENSIONS.find((dimension) => dimension === text);
  if (by === undefined) throw new DomainError('event.unknown-dimension', {}, [{ pointer: '/by', code: 'event.unknown-dimension' }]);
  return by;
}
