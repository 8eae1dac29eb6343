import { projectMonth } from '@turnout/consortium/domain';
import type { PivotDimension, PivotMeasure } from '@turnout/events/domain';
import type { EventPivot, EventPivotAxis, EventPivotItem, EventPivotSums } from '@turnout/shared/api-client';
import { formatCount, formatShortMonth, type Translator } from '@turnout/shared/i18n';
import { isoDate, type IsoDate } from '@turnout/shared/kernel';

/** What a page knows of a project that makes the heads of a pivot easier to read. */
export interface PivotSetup {
  readonly project: { readonly startsOn: IsoDate | null };
  readonly partners: readonly { readonly code: string; readonly name: string | null }[];
  readonly types: readonly { readonly code: string; readonly hue: number }[];
}

/** A figure of the table: what it shows, what it says, and how much of the largest one it is. */
export interface PivotFigure {
  /** `null` where nobody knows. */
  readonly value: number | null;
  readonly isEstimate: boolean;
  /** 0 to 1; 0 for sums, which no cell is compared with. */
  readonly heat: number;
  /** Events and participants in words, behind what they belong to. */
  readonly words: string;
  /** Query of the list that shows the events; `null` where there are none. */
  readonly query: Readonly<Record<string, string>> | null;
}

/** A row or a column by its head. */
export interface PivotHead {
  readonly key: string | null;
  readonly label: string;
  /** The project month of a month; `null` for everything else. */
  readonly month: number | null;
  /** What the label is short for. */
  readonly name: string | null;
  /** Mark of an event type; `undefined` for what has none. */
  readonly hue: number | null | undefined;
  readonly query: Readonly<Record<string, string>> | null;
}

/** A pivot as a table shows it. */
export interface PivotView {
  readonly columns: readonly PivotHead[];
  readonly rows: readonly { readonly head: PivotHead; readonly cells: readonly (PivotFigure | null)[]; readonly total: PivotFigure }[];
  readonly columnTotals: readonly PivotFigure[];
  readonly total: PivotFigure;
}

/** Lays a pivot out for a table: every row with a place for every column, `null` where nothing was held. */
export function pivotView(pivot: EventPivot, translator: Translator, setup: PivotSetup | null): PivotView {
  const all = translator.text('events.pivot.all');
  const most = Math.max(1, ...pivot.cells.map((cell) => cell[pivot.measure] ?? 0));
  const figure = figureOf(pivot.measure, translator);
  const cellAt = new Map(pivot.cells.map((cell) => [JSON.stringify([cell.row, cell.column]), cell]));
  const at = (row: EventPivotItem, column: EventPivotItem): PivotFigure | null => {
    const cell = cellAt.get(JSON.stringify([row.key, column.key]));
    return cell ? figure(cell, [row.label, column.label], Math.sqrt((cell[pivot.measure] ?? 0) / most)) : null;
  };
  const heads = ({ by, items }: EventPivotAxis, totals: readonly EventPivotSums[]): readonly PivotHead[] =>
    items.map((item, index) => ({ ...item, ...detailsOf(by, item.key, setup), query: queryOf(totals[index]) }));
  const heading = heads(pivot.rows, pivot.rowTotals);
  const short = (head: PivotHead): PivotHead =>
    pivot.columns.by === 'month' && head.key !== null
      ? { ...head, label: formatShortMonth(isoDate(`${head.key}-01`), translator.locale) }
      : head;
  return {
    columns: heads(pivot.columns, pivot.columnTotals).map(short),
    rows: heading.map((head, index) => ({
      head,
      cells: pivot.columns.items.map((column) => at(head, column)),
      total: figure(pivot.rowTotals[index] ?? pivot.total, [head.label, all]),
    })),
    columnTotals: pivot.columns.items.map((column, index) => figure(pivot.columnTotals[index] ?? pivot.total, [all, column.label])),
    total: figure(pivot.total, [all]),
  };
}

/** Nothing is behind a sum of nothing. */
function queryOf(sums: EventPivotSums | undefined): Readonly<Record<string, string>> | null {
  return sums && sums.records > 0 ? sums.query : null;
}

function figureOf(measure: PivotMeasure, { text, locale }: Translator) {
  return (sums: EventPivotSums, of: readonly string[], heat = 0): PivotFigure => ({
    value: sums[measure],
    isEstimate: measure === 'participants' && sums.estimated > 0,
    heat,
    words: text('events.pivot.cell', {
      ...{ of: of.join(', '), events: sums.events, unknown: sums.unknown, isKnown: String(sums.participants !== null) },
      ...{ participants: sums.participants ?? 0, figure: formatCount(sums.participants ?? 0, locale) },
    }),
    query: queryOf(sums),
  });
}

function detailsOf(by: PivotDimension, key: string | null, setup: PivotSetup | null): Pick<PivotHead, 'month' | 'name' | 'hue'> {
  return {
    month: by === 'month' && key !== null ? projectMonth(setup?.project.startsOn ?? null, isoDate(`${key}-01`)) : null,
    name: by === 'partner' ? (setup?.partners.find(({ code }) => code === key)?.name ?? null) : null,
    hue: by === 'type' && setup ? (setup.types.find(({ code }) => code === key)?.hue ?? null) : undefined,
  };
}
