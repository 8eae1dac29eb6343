import type { SumRow } from '@turnout/reports/document';
import { REPORT_THEME } from '@turnout/reports/document';
import type { Band } from '../layout/band';
import type { Tag } from '../layout/tag';
import type { CellSetter } from './cell-setter';

const { colour } = REPORT_THEME;

/**
 * The bands of a line of sums: one, or two where the figures begin in the very first column and the label needs a line
 * to itself.
 *
 * @param firstRow The row to use for the first band where it exists already.
 */
export function sumBands(
  sum: SumRow,
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
  const label = setter.heading(
    sum.label,
    { ...setter.across(begin, labelEnd), align: 'left', inset: 0 },
    row.add('TH', { scope: 'Row', columnSpan: labelEnd - begin }),
  );
  const figureRow = labelEnd === figures ? row : section.add('TR');
  const cells = sum.cells.map((cell, index) => setter.value(cell, 'bold', setter.slotAt(figures + index), figureRow));
  const more = { isGlued: true, fill };
  return figureRow === row ? [setter.band([label, ...cells], more)] : [setter.band([label], more), setter.band(cells, more)];
}
