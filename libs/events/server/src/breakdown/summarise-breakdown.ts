import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { parseEventFilter } from '@turnout/events/domain';
import type { MessageKey } from '@turnout/shared/i18n';
import { tidyLine } from '@turnout/shared/kernel';
import { refuse } from '@turnout/shared/server-platform';
import { filterOf } from '../event/filter-of';
import type { BreakdownSummary, BreakdownSumsQuery } from './breakdown.dto';
import { BreakdownQueries } from './breakdown.queries';

/** Sums the breakdowns of a project's records along one dimension. */
@Injectable()
export class SummariseBreakdown {
  constructor(private readonly queries: BreakdownQueries) {}

  /** @throws DomainError `breakdown.unknown-dimension`, or what the filter does not understand */
  async run(ctx: ProjectContext, query: BreakdownSumsQuery): Promise<BreakdownSummary> {
    const dimension = typeof query.dimension === 'string' ? tidyLine(query.dimension) : '';
    if (!(await this.queries.isKnown(ctx, dimension))) refuse([{ pointer: '/dimension', code: 'breakdown.unknown-dimension' }]);
    const sums = await this.queries.sums(ctx, dimension, parseEventFilter(filterOf(query)));
    const { translator } = ctx;
    const key = `events.vocabulary.dimension.${dimension}`;
    const label = translator.has(key) ? translator.text(key as MessageKey) : dimension;
    return { dimension, label, basis: 'participants-as-reported', ...sums } as BreakdownSummary;
  }
}
