import type { ReportDocument, RowGroup, TableBlock } from '@turnout/reports/document';
import { REPORT_THEME } from '@turnout/reports/document';
import type { Band } from '../layout/band';
import type { SetText } from '../layout/page-plan';
import type { Line } from '../text/line';
import type { Typesetter } from '../text/typesetter';
import type { TableSlots } from './table-slots';
import { Tag } from '../layout/tag';
import { CellSetter } from './cell-setter';
import { sumBands } from './sum-bands';
import { CellTexts, ownText } from './table-texts';
import { tableSlots } from './table-slots';

/** A row group set into lines: its label and its bands from top to bottom. */
export interface SetGroup {
  readonly title: string | null;
  readonly label: SetText | null;
  /** Said below the label where it is repeated. */
  readonly continued: readonly Line[];
  readonly bands: readonly Band[];
}

/** A table set into lines, not yet cut into pages. */
export interface SetTable {
  readonly slots: TableSlots;
  readonly header: Band;
  readonly groups: readonly SetGroup[];
  readonly total: readonly Band[];
}

/**
 * Sets a table across a frame: widths from the content, every cell broken into its lines.
 *
 * @param table Structure element that the parts of the table are added to.
 */
export function setTable(
  block: TableBlock,
  document: ReportDocument,
  typesetter: Typesetter,
  table: Tag,
  frame: { readonly left: number; readonly width: number },
): SetTable {
  const texts = new CellTexts(document);
  const slots = tableSlots({ block, texts, estimateMark: document.words.estimateMark }, typesetter, frame);
  const setter = new CellSetter(typesetter, slots, texts);
  const header = setHeader(block, setter, table.add('THead').add('TR'));
  const body = table.add('TBody');
  const isEmpty = block.groups.every((group) => group.rows.length === 0 && group.label === null);
  return {
    slots,
    header,
    groups: isEmpty
      ? [emptyGroup(block, setter, body)]
      : block.groups.map((group) => setGroup(group, block, document.words.continued, setter, body)),
    total: block.total === null ? [] : sumBands(block.total, 'total', setter, table.add('TFoot')),
  };
}

function setHeader(block: TableBlock, setter: CellSetter, row: Tag): Band {
  const headings = [...(block.groupHeading === null ? [] : [block.groupHeading]), ...block.columns.map((column) => column.heading)];
  const cells = headings.map((text, index) =>
    setter.heading(text, setter.slotAt(index), row.add('TH', { scope: 'Column' }), REPORT_THEME.colour.headInk),
  );
  return setter.band(cells, { fill: { ...setter.across(0, headings.length), colour: REPORT_THEME.colour.headFill } });
}

function setGroup(group: RowGroup, block: TableBlock, continued: string, setter: CellSetter, body: Tag): SetGroup {
  const rows = group.rows.length > 0 || group.sum !== null ? group.rows : [{ cells: [] }];
  const firstRow = body.add('TR');
  const labelTag = setter.hasLabels ? firstRow.add('TH', { scope: 'Row', rowSpan: rowCount(group) }) : null;
  const bands = rows.map((row, index) => {
    const tag = index === 0 ? firstRow : body.add('TR');
    return setter.band(
      setter.columns.map((slot, column) => {
        const cell = row.cells[column];
        if (cell === undefined) return setter.blank(slot, tag.add('TD'));
        return setter.value(cell, 'plain', slot, tag, block.columns[column]?.namesRecord === true);
      }),
    );
  });
  const sums = group.sum === null ? [] : sumBands(group.sum, 'group', setter, body, group.rows.length === 0 ? firstRow : null);
  return {
    title: group.label,
    label: labelTag === null ? null : setter.label(group.label ?? '', labelTag),
    continued: setter.hasLabels ? setter.note(continued) : [],
    bands: [...bands, ...sums],
  };
}

/** Rows that the label spans, the row of sums among them. */
function rowCount(group: RowGroup): number {
  const sums = group.sum === null ? 0 : group.sum.fromColumn === 0 ? 2 : 1;
  return Math.max(1, group.rows.length + sums);
}

function emptyGroup(block: TableBlock, setter: CellSetter, body: Tag): SetGroup {
  const count = block.columns.length + (setter.hasLabels ? 1 : 0);
  const cell = setter.cell(
    ownText(block.emptyText, 'missing', REPORT_THEME.colour.muted),
    { ...setter.across(0, count), align: 'left', inset: 0 },
    body.add('TR').add('TD', { columnSpan: count }),
  );
  return { title: null, label: null, continued: [], bands: [setter.band([cell])] };
}
