/** A table of a report, reduced to what a reader adds up. */
export interface ReportTable {
  readonly groups: readonly {
    readonly key: string | null;
    readonly rows: readonly { readonly title: string }[];
    readonly sum: number | null;
  }[];
  readonly total: number | null;
}

interface Cell {
  readonly kind: string;
  readonly text?: string;
  readonly value?: number | null;
}

interface Line {
  readonly cells: readonly Cell[];
}

interface TableBlock {
  readonly kind: string;
  readonly columns: readonly { readonly id: string }[];
  readonly groups: readonly { readonly key: string | null; readonly rows: readonly Line[]; readonly sum: Line | null }[];
  readonly total: Line | null;
}

/** The tables of a report in its JSON format. */
export function reportTables(document: unknown): readonly ReportTable[] {
  const { blocks } = document as { readonly blocks: readonly TableBlock[] };
  return blocks
    .filter(({ kind }) => kind === 'table')
    .map(({ columns, groups, total }) => {
      const title = columns.findIndex(({ id }) => id === 'title');
      return {
        groups: groups.map(({ key, rows, sum }) => ({
          key,
          rows: rows.map(({ cells }) => ({ title: cells[title]?.text ?? '' })),
          sum: lastFigure(sum),
        })),
        total: lastFigure(total),
      };
    });
}

function lastFigure(line: Line | null): number | null {
  return line?.cells.at(-1)?.value ?? null;
}
