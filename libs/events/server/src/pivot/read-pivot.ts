import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { EventTypeQueries, PartnerQueries } from '@turnout/consortium/server';
import {
  arrangePivot,
  EUROPEAN,
  parseEventFilter,
  parsePivotShape,
  type PivotAxis,
  type PivotShape,
  type PivotSums,
} from '@turnout/events/domain';
import { collator, countryName } from '@turnout/shared/i18n';
import { filterOf } from '../event/filter-of';
import { labelOf } from '../summary/summary-labels';
import type { EventPivot, EventPivotAxis, EventPivotQuery } from './pivot.dto';
import { PivotQueries } from './pivot.queries';
import { waysDown } from './ways-down';

type Labels = ReadonlyMap<string, string>;

/** Sums the records of a project along two dimensions. */
@Injectable()
export class ReadPivot {
  constructor(
    private readonly queries: PivotQueries,
    private readonly types: EventTypeQueries,
    private readonly partners: PartnerQueries,
  ) {}

  /** @throws DomainError `event.unknown-dimension`, `event.unknown-measure`, `event.same-dimension`, or what the filter does not understand */
  async run(ctx: ProjectContext, query: EventPivotQuery): Promise<EventPivot> {
    const asked = filterOf(query);
    const [shape, filter] = [parsePivotShape(asked), parseEventFilter(asked)];
    const sums = await this.queries.sums(ctx, shape, filter);
    const own = { type: await this.#types(ctx, shape), partner: await this.#partners(ctx, shape) };
    const order = { type: [...own.type.keys()], partner: [...own.partner.keys()], country: countriesByName(shape, sums, ctx) };
    const pivot = arrangePivot(sums, { shape, filter, order });
    const axis = ({ by, keys, cutOff }: PivotAxis): EventPivotAxis => {
      const labels: Labels = by === 'type' || by === 'partner' ? own[by] : new Map();
      return { by, items: keys.map((key) => ({ key, label: labelOf(by, key, ctx.translator, labels) })), cutOff };
    };
    const { rows, columns, basis } = pivot;
    return { rows: axis(rows), columns: axis(columns), measure: shape.measure, basis, ...waysDown(pivot, filter) };
  }

  async #types(ctx: ProjectContext, shape: PivotShape): Promise<Labels> {
    return isBy(shape, 'type') ? new Map((await this.types.list(ctx)).items.map(({ code, label }) => [code, label])) : new Map();
  }

  /** Partners go by their codes; what they are called in full is too long for the head of a column. */
  async #partners(ctx: ProjectContext, shape: PivotShape): Promise<Labels> {
    return isBy(shape, 'partner') ? new Map((await this.partners.list(ctx)).items.map(({ code }) => [code, code])) : new Map();
  }
}

function isBy({ rows, columns }: PivotShape, by: PivotShape['rows']): boolean {
  return rows === by || columns === by;
}

/** The countries that occur, as the reader's language sorts their names. */
function countriesByName(shape: PivotShape, sums: PivotSums, { translator: { locale } }: ProjectContext): readonly string[] {
  const found = shape.rows === 'country' ? sums.rows : shape.columns === 'country' ? sums.columns : [];
  const codes = found.map(({ key }) => key).filter((key): key is string => key !== null && key !== EUROPEAN);
  const words = collator(locale);
  return codes.sort((one, other) => words.compare(countryName(one, locale), countryName(other, locale)));
}
