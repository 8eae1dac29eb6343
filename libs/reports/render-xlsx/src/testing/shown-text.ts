import { formatCount, formatDate, formatRatio } from '@turnout/shared/i18n';
import { isoDate } from '@turnout/shared/kernel';
import type { ReadCell, ReadSheet } from './read-workbook';

const DAY = 86_400_000;
const SERIAL_OF_1970 = 25_569;

/** The day that the number of a day stands for. */
export function dayOf(cell: ReadCell | undefined): string {
  return new Date((Number(cell?.text) - SERIAL_OF_1970) * DAY).toISOString().slice(0, 10);
}

/** A cell as a program shows it that is set to the document's language: only the formats we write are known. */
export function shownCell(cell: ReadCell, locale: string): string {
  if (cell.type === 'text' || cell.format === '') return cell.text;
  if (cell.format.includes('yyyy')) return formatDate(isoDate(dayOf(cell)), locale);
  if (cell.format === '0%') return formatRatio({ numerator: Number(cell.text), denominator: 1 }, locale);
  return formatCount(Number(cell.text), locale) + (/"(.*)"/u.exec(cell.format)?.[1] ?? '');
}

/** All that a sheet shows, row by row; first and last day of a period together as the document says them. */
export function shownText({ rows }: ReadSheet, locale: string, until: string): string {
  const heads = rows.find((row) => row.some((cell) => cell?.text === until)) ?? [];
  const untilAt = heads.findIndex((cell) => cell?.text === until);
  return rows
    .map((row) =>
      row.map((cell, at) => (cell ? (at === untilAt && cell.type === 'number' ? '– ' : '') + shownCell(cell, locale) : '')).join(' '),
    )
    .join('\n');
}
