import type { Block, Column, Row, RowGroup, SumRow, TableBlock } from '@turnout/reports/document';
import { escapeHtml } from './escape-html';
import { anchorOf, type HtmlSetting } from './html-setting';
import { renderCaption } from './render-caption';
import { renderCell } from './render-cell';

/** A table in a frame that scrolls sideways where a screen is too narrow for it, with its notes below. */
export function renderTable(table: Block & TableBlock, setting: HtmlSetting): string {
  const id = anchorOf(table, setting);
  return [
    `<div class="rd-frame" id="${id}" role="region" aria-labelledby="${id}-caption" tabindex="0">`,
    `<table class="rd-table${table.groupHeading === null ? '' : ' rd-grouped'}">`,
    `<caption id="${id}-caption">${renderCaption(table, table.caption, setting)}</caption>`,
    renderRows(table, setting),
    '</table></div>',
    renderNotes(table.notes),
  ].join('\n');
}

/** A table alone, for what has its caption and its notes already. */
export function renderPlainTable(table: TableBlock, setting: HtmlSetting): string {
  return `<table class="rd-table">${renderRows(table, setting)}</table>`;
}

/** What sums count and what they leave out. */
export function renderNotes(notes: readonly string[]): string {
  return notes.length === 0 ? '' : `<ul class="rd-notes">${notes.map((note) => `<li>${escapeHtml(note)}</li>`).join('')}</ul>`;
}

function renderRows(table: TableBlock, setting: HtmlSetting): string {
  return [
    renderHead(table),
    ...(hasRows(table) ? table.groups.map((group) => renderGroup(group, table, setting)) : [renderEmpty(table)]),
    table.total === null ? '' : `<tbody class="rd-total">${renderSum(table.total, table, setting, labelSpan(table, table.total))}</tbody>`,
  ].join('\n');
}

function hasRows({ groups }: TableBlock): boolean {
  return groups.some(({ rows }) => rows.length > 0);
}

/** Columns a label takes that starts at the very left. */
function labelSpan({ groupHeading }: TableBlock, { fromColumn }: SumRow): number {
  return fromColumn + (groupHeading === null ? 0 : 1);
}

function renderHead({ groupHeading, columns }: TableBlock): string {
  const group = groupHeading === null ? '' : `<th scope="col" class="rd-group-heading">${escapeHtml(groupHeading)}</th>`;
  const headings = columns.map((column) => `<th scope="col" class="${classOf(column)}">${escapeHtml(column.heading)}</th>`);
  return `<thead><tr>${group}${headings.join('')}</tr></thead>`;
}

function renderEmpty({ groupHeading, columns, emptyText }: TableBlock): string {
  const span = columns.length + (groupHeading === null ? 0 : 1);
  return `<tbody><tr><td class="rd-empty" colspan="${String(span)}">${escapeHtml(emptyText)}</td></tr></tbody>`;
}

function renderGroup(group: RowGroup, table: TableBlock, setting: HtmlSetting): string {
  const height = group.rows.length + (group.sum === null ? 0 : 1);
  const label =
    table.groupHeading === null
      ? ''
      : `<th scope="rowgroup" rowspan="${String(height)}" class="rd-group">${escapeHtml(group.label ?? '')}</th>`;
  const rows = group.rows.map((row, index) => renderRow(row, index === 0 ? label : '', table, setting));
  const sum = group.sum === null ? '' : renderSum(group.sum, table, setting, group.sum.fromColumn, printedLabel(group));
  return `<tbody>${rows.join('\n')}\n${sum}</tbody>`;
}

/** On paper a label that spans rows stays behind on the page it begins on, so the sum says again what it is the sum of. */
function printedLabel({ label }: RowGroup): string {
  return label === null ? '' : `<span class="rd-sum-of" aria-hidden="true">${escapeHtml(label)} · </span>`;
}

function renderRow(row: Row, label: string, table: TableBlock, setting: HtmlSetting): string {
  const cells = row.cells.map((cell, index) => {
    const column = table.columns[index];
    const recordId = column?.namesRecord === true ? row.recordId : undefined;
    const inner = `class="${classOf(column)}">${renderCell(cell, setting, recordId)}`;
    return column?.namesRecord === true ? `<th scope="row" ${inner}</th>` : `<td ${inner}</td>`;
  });
  return `<tr>${label}${cells.join('')}</tr>`;
}

function renderSum(sum: SumRow, table: TableBlock, setting: HtmlSetting, span: number, before = ''): string {
  const cells = sum.cells.map(
    (cell, index) => `<td class="${classOf(table.columns[sum.fromColumn + index])}">${renderCell(cell, setting)}</td>`,
  );
  return `<tr class="rd-sum"><th scope="row" colspan="${String(span)}">${before}${escapeHtml(sum.label)}</th>${cells.join('')}</tr>`;
}

function classOf(column: Column | undefined): string {
  return `rd-${column?.kind ?? 'text'}${column?.namesRecord === true ? ' rd-names-record' : ''}`;
}
