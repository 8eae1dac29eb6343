import { columnAddress, columnRange, escapedText, type SheetToWrite, writeWorkbook } from '../xlsx/hucre';
import { FIRST_LIST_COLUMN, IDENTITY_MARK, LISTS_MARK, type Template, type TemplateColumn, type TemplateValue } from './template';

type Value = string | number | Date | null;

/** Rows below the events in which lists can be chosen from. */
const BLANK_ROWS = 1_000;
const HEADER = {
  font: { name: 'Calibri', size: 11, bold: true, color: { rgb: 'FFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '1F3A5F' } },
  alignment: { vertical: 'center', wrapText: true },
} as const;
/** Two lines, in points. */
const HEADER_HEIGHT = 34;
/** A month in letters, so that nobody has to guess which figure it is. */
const DAY_FORMAT = 'd mmm yyyy';
/** Longest hint that Excel takes. */
const MAX_HINT = 250;

/**
 * Writes a template workbook: the events under headings that stay in sight, days as days, lists to choose from, and in a hidden column which
 * event each row stands for and in which version. The same template gives the same bytes.
 */
export function writeTemplate(template: Template): Promise<Uint8Array> {
  return writeWorkbook([eventsSheet(template), listsSheet(template)], template.title, template.madeAt);
}

function eventsSheet(template: Template): SheetToWrite {
  const { columns, rows } = template;
  const last = rows.length + BLANK_ROWS;
  return {
    name: template.sheet,
    rows: [
      [...columns.map(({ header }) => escapedText(header)), `${IDENTITY_MARK}${template.project}`],
      ...rows.map(({ values, event }) => [...values.map(written), event === null ? null : `${event.id} ${String(event.version)}`]),
    ],
    columns: [...columns.map(columnLook), { width: 10, hidden: true }],
    cells: new Map(columns.map((_, column) => [`0,${String(column)}`, { style: HEADER }])),
    dataValidations: columns.flatMap((column, index) => validationOf(template, column, index, last)),
    rowDefs: new Map([[0, { height: HEADER_HEIGHT }]]),
    freezePane: { rows: 1 },
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: '$1:$1' },
  };
}

function columnLook({ width, holds }: TemplateColumn): NonNullable<SheetToWrite['columns']>[number] {
  const format = holds === 'day' ? { numFmt: DAY_FORMAT } : holds === 'count' ? { numFmt: '0' } : {};
  return { width, style: { ...format, alignment: { vertical: 'top' } } };
}

function validationOf(
  template: Template,
  column: TemplateColumn,
  index: number,
  last: number,
): NonNullable<SheetToWrite['dataValidations']> {
  const { choices, hint, holds } = column;
  const offered = (choices ?? []).filter(({ isOffered }) => isOffered).length;
  const range = columnRange(index, { first: 1, last });
  const said = hint === undefined ? {} : { showInputMessage: true, inputMessage: hint.slice(0, MAX_HINT) };
  const refused = {
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: 'warning',
    errorMessage: template.notInList.slice(0, MAX_HINT),
  } as const;
  if (offered > 0) {
    const formula1 = columnAddress(template.lists, listColumn(template, column), { first: 1, last: offered });
    return [{ type: 'list', range, formula1, ...refused, ...said }];
  }
  if (holds === 'count') return [{ type: 'whole', operator: 'greaterThanOrEqual', formula1: '0', range, ...refused, ...said }];
  return hint === undefined ? [] : [{ type: 'custom', formula1: 'TRUE', range, allowBlank: true, ...said }];
}

/** The hidden sheet: what each column says, and what can be chosen, with its codes; what is offered stands first. */
function listsSheet(template: Template): SheetToWrite {
  const { columns } = template;
  const lists = columns.filter(({ choices }) => choices !== undefined);
  const height = Math.max(columns.length, ...lists.map(({ choices }) => choices?.length ?? 0));
  const rows: Value[][] = [[LISTS_MARK, 'fact', 'dimension', 'category', null, ...lists.flatMap(({ fact }) => [fact, null])]];
  for (let row = 0; row < height; row++) {
    const column = columns[row];
    const said = column
      ? [escapedText(column.header), column.fact, column.dimension ?? null, column.category ?? null]
      : [null, null, null, null];
    const chosen = lists.flatMap((list) => {
      const choice = sorted(list)[row];
      return choice ? [escapedText(choice.words), escapedText(choice.code)] : [null, null];
    });
    rows.push([...said.map((value) => (value === null ? null : escapedText(value))), null, ...chosen]);
  }
  return { name: template.lists, rows, hidden: true };
}

function sorted({ choices = [] }: TemplateColumn): NonNullable<TemplateColumn['choices']> {
  return [...choices.filter(({ isOffered }) => isOffered), ...choices.filter(({ isOffered }) => !isOffered)];
}

function listColumn({ columns }: Template, column: TemplateColumn): number {
  return FIRST_LIST_COLUMN + 2 * columns.filter(({ choices }) => choices !== undefined).indexOf(column);
}

function written(value: TemplateValue): Value {
  if (value === null || typeof value === 'number') return value;
  return typeof value === 'string' ? escapedText(value) : new Date(`${value.day}T00:00:00Z`);
}
