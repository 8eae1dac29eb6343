import { type FieldError, refusalOf } from '@turnout/shared/kernel';
import type { FilterQuery } from '../filter/filter-query';
import { lastValue } from '../filter/filter-values';
import { PIVOT_DIMENSIONS, PIVOT_MEASURES, type PivotDimension, type PivotShape } from './pivot';

/** The pivot nobody asked another one of: who contributed what. */
export const USUAL_PIVOT: PivotShape = { rows: 'type', columns: 'partner', measure: 'participants' };

/** A shape as far as it could be read, and what could not: a web page shows the rest, the API refuses. */
export interface PivotReading {
  readonly shape: PivotShape;
  readonly problems: readonly FieldError[];
}

/** Reads the shape of a pivot from the parameters `rows`, `columns` and `measure` of an address and names what it does not understand. */
export function readPivotShape(query: FilterQuery): PivotReading {
  const problems: FieldError[] = [];
  const word = <T extends string>(field: string, vocabulary: readonly T[], code: string): T | null => {
    const text = lastValue(query[field]);
    const known = vocabulary.find((each) => each === text) ?? null;
    if (known === null && text !== '') problems.push({ pointer: `/${field}`, code, params: { value: text.slice(0, 40) } });
    return known;
  };
  const rows = word('rows', PIVOT_DIMENSIONS, 'event.unknown-dimension');
  const columns = word('columns', PIVOT_DIMENSIONS, 'event.unknown-dimension');
  const measure = word('measure', PIVOT_MEASURES, 'event.unknown-measure') ?? USUAL_PIVOT.measure;
  if (rows !== null && rows === columns) problems.push({ pointer: '/columns', code: 'event.same-dimension' });
  const across = rows ?? usualBeside(columns, USUAL_PIVOT.rows);
  const down = columns === null || columns === across ? usualBeside(across, USUAL_PIVOT.columns) : columns;
  return { shape: { rows: across, columns: down, measure }, problems };
}

/**
 * Reads the shape of a pivot from an address.
 *
 * @throws DomainError `event.unknown-dimension`, `event.unknown-measure`, `event.same-dimension`, or `request.invalid` where several things are wrong
 */
export function parsePivotShape(query: FilterQuery): PivotShape {
  const { shape, problems } = readPivotShape(query);
  const refusal = refusalOf(problems);
  if (refusal) throw refusal;
  return shape;
}

/** Writes a shape into an address; {@link readPivotShape} reads it back. */
export function formatPivotShape({ rows, columns, measure }: PivotShape): Record<string, string> {
  return { rows, columns, measure };
}

/** The same pivot laid on its other side. */
export function turned({ rows, columns, measure }: PivotShape): PivotShape {
  return { rows: columns, columns: rows, measure };
}

/** What stands on one side where nobody said, the other being taken. */
function usualBeside(taken: PivotDimension | null, usual: PivotDimension): PivotDimension {
  if (taken !== usual) return usual;
  return usual === USUAL_PIVOT.rows ? USUAL_PIVOT.columns : USUAL_PIVOT.rows;
}
