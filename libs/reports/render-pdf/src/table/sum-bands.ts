import { REPORT_THEME } from '@turnout/reports/document';
import type { Band } from '../layout/band';
import type { Tag } from '../layout/tag';
import type { CellSetter } from './cell-setter';
import type { SumTexts } from './table-texts';
import { TEXT_STYLES } from '../text/text-style';

const { colour } = REPORT_THEME;

/**
 * The bands of a line of sums: one, or two where the figures begin in the very first column and the label needs a line
 * to itself.
 *
 * @param firstRow The row to use for the first band where it exists already.
 */
export function sumBands(
  sum: SumTexts,
  of: 'group' | 'total',
  setter: CellSetter,
  section: Tag,
  firstRow: Tag | null = null,
): readonly Band[] {
  const offset = setter.hasLabels ? 1 : 0;
  const begin = of === 'group' ? offset : 0;
  const figures = offset + sum.fromColumn;
  const end = offset + setter.columns.length;
  const fill = { ...setter.across(begin, end), colour: of === 'group' ? colour.sumFill : colour.totalFill };
  const labelEnd = figures > begin ? figures : end;
  const row = firstRow ?? section.add('TR');
  const label = setter.cell(
    { text: sum.label, style: TEXT_STYLES.cellBold, colour: colour.ink, language: undefined },
    { ...setter.across(begin, labelEnd), align: 'left' },
    row.add('TH', { scope: 'Row', columnSpan: labelEnd - begin }),
  );
  const figureRow = labelEnd === figures ? row : section.add('TR');
  const cells = sum.cells.map((cell, index) =>
    setter.cell(cell, setter.slotAt(figures + index), figureRow.add('TD', setter.traitsOf(cell))),
  );
  const more = { isGlued: true, fill };
  return figureRow === row ? [setter.band([label, ...cells], more)] : [setter.band([label], more), setter.band(cells, more)];
}
