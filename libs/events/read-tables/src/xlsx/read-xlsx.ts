import type { RawTable } from '@turnout/events/domain';
import { cellText } from '../cell-text';
import { OfficePackage } from '../package/office-package';
import { refusal } from '../refusal';
import type { Tally } from '../tally';
import { CellValues } from './cell-values';
import { readSharedStrings } from './read-shared-strings';
import { readSheet } from './read-sheet';
import { readStyles } from './read-styles';
import { readWorkbook } from './read-workbook';

/**
 * Reads the sheets of a workbook as they were when it was saved: formulas are their stored results. Nothing but sheets, texts and number
 * formats is unpacked; pictures, charts, comments and links to other files are not looked at.
 * @throws DomainError what {@link OfficePackage}, {@link readSheet} and the tally refuse
 */
export function readXlsx(bytes: Uint8Array, tally: Tally): { tables: readonly RawTable[] } {
  const file = OfficePackage.open(bytes, 'xlsx');
  const workbook = readWorkbook(file);
  const values = new CellValues(readSharedStrings(workbook.strings), readStyles(workbook.styles), workbook.is1904);
  const tables = workbook.sheets.map(({ name, part, isHidden }): RawTable => {
    const sheet = file.part(part);
    if (sheet === null) throw refusal('import.damaged');
    return { name: cellText(name), rows: readSheet(sheet, values, tally), ...(isHidden ? { isHidden } : {}) };
  });
  return { tables };
}
