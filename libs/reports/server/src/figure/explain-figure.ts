import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { COUNTED_STATUSES, type EventFilter, type EventStatus, type ListTotals, parseEventFilter } from '@turnout/events/domain';
import { EventQueries, filterOf, LedgerQueries, WordedFilterQuery } from '@turnout/events/server';
import { participantsWording, queryOf } from '@turnout/reports/definitions';
import { Translators } from '@turnout/shared/server-platform';
import { documentLanguage } from '../document-language';
import { inSnapshot } from '../facts/in-snapshot';
import type { FigureExplanation, FigureLeftOut, FigureUnapproved, LeftOutReason } from './figure.dto';

/** Records that an explanation names. */
const NAMED = 50;
const UNAPPROVED = COUNTED_STATUSES.filter((status) => status !== 'approved');

/** Says what a figure is made of: the records, what is counted, and what is left out and why. */
@Injectable()
export class ExplainFigure {
  constructor(
    private readonly ledger: LedgerQueries,
    private readonly events: EventQueries,
    private readonly translators: Translators,
  ) {}

  /** Within one snapshot, by a fixed number of statements. @throws DomainError what the filter does not understand */
  async run(ctx: ProjectContext, query: WordedFilterQuery): Promise<FigureExplanation> {
    const filter = parseEventFilter(filterOf(query));
    const translator = this.translators.ofDocuments(documentLanguage(ctx, query.lang));
    return inSnapshot(ctx, async (snapshot) => {
      const counted = { ...filter, status: filter.status.length > 0 ? filter.status : COUNTED_STATUSES };
      const { items, totals } = await this.events.list(snapshot, { ...queryOf(counted), limit: String(NAMED) });
      const { leftOut: _, documented: signed, ...sums } = totals;
      return {
        query: queryOf(filter),
        basis: basesOf(filter)
          .map((key) => translator.text(key))
          .join(' '),
        totals: { ...sums, documented: (sums.participants ?? 0) - sums.estimated, signed },
        words: participantsWording(sums, translator),
        leftOut: await this.#leftOut(snapshot, filter, totals),
        unapproved: await this.#unapproved(snapshot, filter),
        ...{ items, total: sums.records },
      };
    });
  }

  async #leftOut(ctx: ProjectContext, filter: EventFilter, { records, unknown }: ListTotals): Promise<FigureLeftOut[]> {
    return [
      ...(await this.#ofStatus(ctx, filter, filter.status.length === 0 ? ['planned'] : [], 'planned')),
      ...(await this.#ofStatus(ctx, filter, filter.status.length === 0 ? ['cancelled'] : [], 'cancelled')),
      ...(unknown === 0
        ? []
        : [{ reason: 'no-count' as const, records: unknown, events: await this.#uncounted(ctx, filter), query: null }]),
      ...(await this.#outside(ctx, filter, records)),
      ...(await this.#ofStatus(ctx, filter, isOnlyApproved(filter) ? UNAPPROVED : [], 'not-approved')),
    ];
  }

  async #ofStatus(
    ctx: ProjectContext,
    filter: EventFilter,
    status: readonly EventStatus[],
    reason: LeftOutReason,
  ): Promise<FigureLeftOut[]> {
    if (status.length === 0) return [];
    const asked = { ...filter, status };
    const { records, events } = await this.ledger.totals(ctx, asked);
    return records === 0 ? [] : [{ reason, records, events, query: queryOf(asked) }];
  }

  /** Meetings of the records without a count. */
  async #uncounted(ctx: ProjectContext, filter: EventFilter): Promise<number> {
    const found = await this.ledger.records(ctx, { ...filter, status: filter.status.length > 0 ? filter.status : COUNTED_STATUSES });
    return found.filter(({ participants }) => participants.count === null).reduce((sum, { meetings }) => sum + meetings, 0);
  }

  /** What is dated outside of the period, or not at all. */
  async #outside(ctx: ProjectContext, filter: EventFilter, within: number): Promise<FigureLeftOut[]> {
    if (filter.from === null && filter.to === null) return [];
    const everWhen = await this.ledger.totals(ctx, { ...filter, from: null, to: null });
    const inside = await this.ledger.totals(ctx, filter);
    const records = everWhen.records - within;
    return records === 0 ? [] : [{ reason: 'outside-period', records, events: everWhen.events - inside.events, query: null }];
  }

  async #unapproved(ctx: ProjectContext, filter: EventFilter): Promise<FigureUnapproved | null> {
    const status = UNAPPROVED.filter((each) => filter.status.length === 0 || filter.status.includes(each));
    if (status.length === 0) return null;
    const asked = { ...filter, status };
    const { records, events } = await this.ledger.totals(ctx, asked);
    return records === 0 ? null : { records, events, query: queryOf(asked) };
  }
}

/** What is counted, and for whom. */
function basesOf({ partner }: EventFilter): ('reports.note.basis' | 'reports.note.credited')[] {
  return partner.length > 0 ? ['reports.note.basis', 'reports.note.credited'] : ['reports.note.basis'];
}

function isOnlyApproved({ status }: EventFilter): boolean {
  return status.length > 0 && status.every((each) => each === 'approved');
}
