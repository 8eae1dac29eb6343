import { BorderStyle, type Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
/** A table without a line. */
export const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE } as const;

/**
 * What stands beside each other without being a table to the eye: columns of given widths, no lines.
 * @param widths in twips
 * @param below what stands below all columns, on the same page
 */
export function bareTable(widths: readonly number[], rows: readonly (readonly (readonly Paragraph[])[])[], below?: Paragraph): Table {
  const width = { size: widths.reduce((all, each) => all + each, 0), type: WidthType.DXA };
  return new Table({
    ...{ columnWidths: widths, layout: TableLayoutType.FIXED, borders: NO_BORDERS },
    width,
    margins: { left: 0, right: 120, top: 20, bottom: 20 },
    rows: [
      ...rows.map(
        (cells) =>
          new TableRow({
            cantSplit: true,
            children: cells.map((children, index) => new TableCell({ children, width: { size: widths[index] ?? 0, type: WidthType.DXA } })),
          }),
      ),
      ...(below === undefined
        ? []
        : [new TableRow({ cantSplit: true, children: [new TableCell({ children: [below], width, columnSpan: widths.length })] })]),
    ],
  });
}
