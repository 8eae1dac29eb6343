import { formatCell, type ReportDocument, type Row, type RowGroup, type SumRow, type TableBlock } from '@turnout/reports/document';
import type { CellStyle, WriteSheet } from 'hucre';
import { footerOf } from './footer';
import { isPeriod, type SheetColumn, sheetColumns } from './sheet-columns';
import type { PlannedSheet } from './planned-sheet';
import { type DraftCell, SheetDraft } from './sheet-draft';
import { cellText } from './sheet-text';
import { SheetValues, styled } from './sheet-value';
import { asMissing, atRight, STYLES } from './styles';
import { columnLetter, sumFormula } from './sums';

/** Row of the column headings; above it stands the caption. */
export const HEADER_ROW = 1;
/** In characters: wider tables are printed on paper laid sideways. */
const PORTRAIT = 95;

/** A table as a sheet of its own: caption, headings that stay, rows with the label of their group, sums, and what they count. */
export function tableSheet(table: TableBlock, planned: Pick<PlannedSheet, 'name' | 'caption'>, document: ReportDocument): WriteSheet {
  return new TableSheet(table, document).write(planned);
}

interface Span {
  readonly first: number;
  readonly end: number;
}

class TableSheet {
  private readonly draft = new SheetDraft();
  private readonly columns: readonly SheetColumn[];
  private readonly values: SheetValues;
  private readonly looks = new Map<string, CellStyle>();

  constructor(
    private readonly table: TableBlock,
    private readonly document: ReportDocument,
  ) {
    this.columns = sheetColumns(table, document);
    this.values = new SheetValues(document);
  }

  write({ name, caption }: Pick<PlannedSheet, 'name' | 'caption'>): WriteSheet {
    const { draft, columns, table } = this;
    draft.add([{ value: cellText(caption), style: STYLES.caption }], { height: 26 });
    draft.add(columns.map(({ heading, column }) => ({ value: heading, style: this.aligned('head', column?.kind) })));
    for (const group of table.groups) this.addGroup(group);
    const lastRow = draft.rowCount;
    if (lastRow === HEADER_ROW + 1) draft.add([{ value: cellText(table.emptyText), style: STYLES.label }]);
    if (table.total) this.addSum(table.total, 'total', null, table.groups, { first: HEADER_ROW + 1, end: lastRow });
    const width = columns.reduce((all, column) => all + column.width.characters, 0);
    this.addNotes(width);
    draft.fitRows(columns.map((column) => column.width.characters));
    return {
      name,
      columns: columns.map((column) => ({ width: column.width.characters })),
      cells: draft.cells,
      merges: draft.merges,
      rowDefs: draft.rowDefs,
      freezePane: { rows: HEADER_ROW + 1 },
      view: { showGridLines: false },
      ...(lastRow > HEADER_ROW + 1
        ? { autoFilter: { range: `A${String(HEADER_ROW + 1)}:${columnLetter(columns.length - 1)}${String(lastRow)}` } }
        : {}),
      pageSetup: {
        ...{ paperSize: 'a4', orientation: width > PORTRAIT ? 'landscape' : 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
        margins: { top: 0.6, bottom: 0.7, left: 0.5, right: 0.5, header: 0.3, footer: 0.3 },
      },
      headerFooter: { oddFooter: footerOf(this.document) },
    };
  }

  private addNotes(width: number): void {
    const { draft, table, columns } = this;
    if (table.notes.length > 0) draft.add([]);
    for (const note of table.notes) draft.addWide(cellText(note), STYLES.note, columns.length, width);
  }

  private addGroup(group: RowGroup): void {
    const first = this.draft.rowCount;
    const isFolding = group.sum !== null && this.table.groups.length > 1;
    for (const row of group.rows) this.draft.add(this.rowOf(row, group), isFolding ? { outlineLevel: 1 } : undefined);
    if (group.sum) this.addSum(group.sum, 'sum', group, [group], { first, end: this.draft.rowCount });
  }

  private rowOf({ cells }: Row, { label }: RowGroup): readonly (DraftCell | null)[] {
    const { locale, words } = this.document;
    return this.columns.map(({ shows, index, column, width }) => {
      if (shows === 'group') return this.label(label, width, 'group');
      const cell = cells[index];
      if (cell === undefined) return null;
      if (shows === 'until') {
        if (!isPeriod(cell)) return { value: null, style: this.aligned('body', 'date') };
        const day = this.values.day(cell.to);
        width.see(formatCell({ ...cell, from: cell.to }, locale, words));
        return { value: day.value, style: this.aligned('body', 'date', day.format) };
      }
      const value = this.values.of(cell, column ?? undefined);
      width.see(
        typeof value.value === 'string' ? value.value : formatCell(cell.kind === 'date' ? { ...cell, to: null } : cell, locale, words),
      );
      return { value: value.value, style: this.aligned('body', column?.kind, value.format, value.isMissing) };
    });
  }

  /** @param groups whose rows it sums @param span where these stand: from the row `first` to before the row `end` */
  private addSum(sum: SumRow, look: 'sum' | 'total', group: RowGroup | null, groups: readonly RowGroup[], span: Span): void {
    const labelAt = group !== null && this.columns[0]?.shows === 'group' ? 1 : 0;
    const cells = this.columns.map(({ shows, index, column, width }, at): DraftCell => {
      const cell = shows === 'cell' && index >= sum.fromColumn ? sum.cells[index - sum.fromColumn] : undefined;
      if (at === labelAt) return { value: cellText(sum.label), style: STYLES[look] };
      if (cell === undefined) return at === 0 && group ? this.label(group.label, width, look) : { value: null, style: STYLES[look] };
      const value = this.values.of(cell);
      width.see(formatCell(cell, this.document.locale, this.document.words));
      const formula = sumFormula(cell, groups, index, { letter: columnLetter(at), from: span.first + 1, to: span.end });
      return {
        value: value.value,
        style: this.aligned(look, column?.kind, value.format, value.isMissing),
        ...(formula ? { formula } : {}),
      };
    });
    this.draft.add(cells);
    this.makeRoomFor(sum, labelAt);
  }

  /** The label of a sum runs on over the empty cells beside it; where these are too few, the last of them grows. */
  private makeRoomFor({ label, fromColumn }: SumRow, labelAt: number): void {
    const free = this.columns.filter(({ index }, at) => at >= labelAt && index < fromColumn);
    const room = free.reduce((all, { width }) => all + width.characters, 0);
    const last = free.at(-1);
    if (last && label.length > room) last.width.see('x'.repeat(last.width.characters + Math.ceil(label.length * 1.1) - room));
  }

  private label(label: string | null, width: SheetColumn['width'], look: 'group' | 'sum' | 'total'): DraftCell {
    width.see(label ?? '');
    return { value: label === null ? null : cellText(label), style: STYLES[look] };
  }

  /** One object for each look, however many cells have it. */
  private aligned(look: keyof typeof STYLES, kind: string | undefined, format?: string, isMissing = false): CellStyle {
    const key = `${look} ${String(kind)} ${String(format)} ${String(isMissing)}`;
    const known = this.looks.get(key);
    if (known) return known;
    const side =
      kind === 'count' || kind === 'ratio'
        ? atRight(STYLES[look])
        : { ...STYLES[look], alignment: { ...STYLES[look].alignment, horizontal: 'left' as const } };
    const made = styled({ value: '', ...(format === undefined ? {} : { format }) }, isMissing ? asMissing(side) : side);
    this.looks.set(key, made);
    return made;
  }
}
