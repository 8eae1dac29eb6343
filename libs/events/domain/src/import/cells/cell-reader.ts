import type { FigureOrder } from '../../reading';
import type { RawCell } from '../contract';
import { type ReadCount, readCount } from './read-count';
import { type ReadDates, readDates } from './read-dates';

/** Reads cells, and remembers what a text was read as: tables repeat themselves. */
export class CellReader {
  private readonly counts = new Map<string, ReadCount | null>();
  private readonly days: Readonly<Record<FigureOrder, Map<string, ReadDates>>> = { 'day-month': new Map(), 'month-day': new Map() };

  count(text: string): ReadCount | null {
    const known = this.counts.get(text);
    if (known !== undefined) return known;
    const read = readCount(text);
    this.counts.set(text, read);
    return read;
  }

  dates(cell: RawCell, order: FigureOrder): ReadDates {
    if (cell.date !== undefined || cell.number !== undefined) return readDates(cell, order);
    const known = this.days[order].get(cell.text);
    if (known) return known;
    const read = readDates(cell, order);
    this.days[order].set(cell.text, read);
    return read;
  }
}
