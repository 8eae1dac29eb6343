import { type Cell, type Column, type DocumentWords, formatCell, type ReportDocument } from '@turnout/reports/document';
import { assertNever, type IsoDate, ratioValue } from '@turnout/shared/kernel';
import type { CellStyle } from 'hucre';
import { cellText } from './sheet-text';

/** A value with the format that shows it as the document says it. */
export interface SheetValue {
  readonly value: string | number | Date;
  /** Format of the sheet's own notation; absent for text. */
  readonly format?: string;
  readonly isMissing?: boolean;
}

/** Formats of the values of one document: days in the order of its language, estimates with its mark. */
export class SheetValues {
  private readonly dayFormat: string;
  private readonly words: DocumentWords;

  constructor(private readonly document: ReportDocument) {
    this.dayFormat = dayFormatOf(document.locale);
    this.words = document.words;
  }

  /** A value of its own kind: numbers and days to calculate with, everything else in words. A period is words too, unless its end has a column. */
  of(cell: Cell, column?: Pick<Column, 'endId'>): SheetValue {
    switch (cell.kind) {
      case 'count':
        return { value: cell.value, format: this.countFormat(cell.isEstimate === true) };
      case 'ratio':
        return { value: ratioValue(cell.value), format: '0%' };
      case 'date':
        if (column?.endId === undefined && cell.to !== null && cell.to !== cell.from) return { value: this.words_(cell) };
        return this.day(cell.from);
      case 'missing':
        return { value: this.words_(cell), isMissing: true };
      case 'text':
        return { value: this.words_(cell) };
      default:
        return assertNever(cell);
    }
  }

  day(date: IsoDate): SheetValue {
    return { value: new Date(`${date}T00:00:00Z`), format: this.dayFormat };
  }

  private countFormat(isEstimate: boolean): string {
    return isEstimate ? `#,##0"${this.words.estimateMark.replaceAll('"', '')}"` : '#,##0';
  }

  private words_(cell: Cell): string {
    return cellText(formatCell(cell, this.document.locale, this.words));
  }
}

/** A look with the format of a value. */
export function styled({ format }: SheetValue, style: CellStyle): CellStyle {
  return format === undefined ? style : { ...style, numFmt: format };
}

const DAY_PARTS: Readonly<Record<string, string>> = { day: 'dd', month: 'mm', year: 'yyyy' };

/** The order and the signs of a date in figures, in a sheet's notation: `dd\/mm\/yyyy`. */
export function dayFormatOf(locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' });
  return format
    .formatToParts(0)
    .map(({ type, value }) => DAY_PARTS[type] ?? value.replace(/./gu, '\\$&'))
    .join('');
}
