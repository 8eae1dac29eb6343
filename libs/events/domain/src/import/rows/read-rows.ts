import type { IsoDate } from '@turnout/shared/kernel';
import { readTypes } from '../types/read-types';
import { type DatesAround, datesAround, isLikelyYear, yearIn } from './neighbours';
import { readCountry } from './read-country';
import { firstDates, readDaysOfRow } from './read-days-of-row';
import { readParticipants } from './read-participants';
import { readPartners } from './read-partners';
import { readCountTerms, readMeetings, readTerms, readTexts } from './read-words';
import type { ReadingContext } from './reading-context';
import { RowBuilder } from './row-builder';
import type { SheetRow } from './sheet-row';

/** A row with what was read out of it. */
export interface ReadRow {
  readonly row: SheetRow;
  /** Nothing was read out of a row that is no event. */
  readonly builder: RowBuilder | null;
}

type Filled = ReadRow & { readonly builder: RowBuilder };

/** Reads the rows of one sheet, those that are events with the help of their neighbours. */
export function readRows(rows: readonly SheetRow[], context: ReadingContext): readonly ReadRow[] {
  const events = rows.filter(({ kind, isEvent }) => isEvent || kind === 'continues' || kind === 'fragment');
  const around = datesAround(events.map((row) => dateOf(row, context)));
  const named = yearIn([
    rows[0]?.sheet.part.name ?? null,
    ...rows.filter(({ kind }) => kind === 'title').map(({ raw }) => raw.cells.map(({ text }) => text).join(' ')),
  ]);
  const read = events.map((row, index): Filled => {
    const builder = new RowBuilder(row.raw.number, context.decisions);
    readCountry(row, builder, context);
    readDaysOfRow(row, builder, context, { around: around[index] as DatesAround, named });
    readTexts(row, builder, context);
    readPartners(row, builder, context);
    readParticipants(row, builder, context);
    readCountTerms(row, builder, context);
    readTerms(row, builder, context);
    readMeetings(row, builder, context);
    return { row, builder };
  });
  readTypes(
    read.filter(({ row }) => row.isEvent),
    context,
  );
  const builders = new Map(read.map(({ row, builder }) => [row, builder]));
  return rows.map((row) => ({ row, builder: builders.get(row) ?? null }));
}

function dateOf(row: SheetRow, context: ReadingContext): IsoDate | null {
  const dates = firstDates(row, context)?.dates;
  return dates?.kind === 'days' && isLikelyYear(dates.days.startsOn, context.words.today) ? dates.days.startsOn : null;
}
