import { type IsoDate, isIsoDate } from '@turnout/shared/kernel';
import type { Days } from '../../reading';
import { placeAndDays } from '../cells/place-and-days';
import type { ReadDates } from '../cells/read-dates';
import type { ImportReason, ImportVocabulary, Proposal, RawCell } from '../contract';
import { plainWords } from '../names/plain-words';
import { propose } from '../questions/issue';
import { type DatesAround, isLikelyYear, likelyYears } from './neighbours';
import type { ReadingContext } from './reading-context';
import { proposeOpen, type RowBuilder } from './row-builder';
import { cellOf, type SheetRow } from './sheet-row';

/** What else tells the year of a date. */
export interface YearHints {
  readonly around: DatesAround;
  /** The year that the name of the sheet or a heading speaks of. */
  readonly named: number | null;
}

/** The cell that says the first day, as it was read: from a column of days, or of places and days. */
export function firstDates(
  row: SheetRow,
  { cells, order }: Pick<ReadingContext, 'cells' | 'order'>,
): { readonly cell: RawCell; readonly dates: ReadDates; readonly place: string } | null {
  const said = cellOf(row, 'days') ?? cellOf(row, 'startsOn');
  if (said) return { cell: said.cell, dates: cells.dates(said.cell, order), place: '' };
  const mixed = cellOf(row, 'placeAndDays');
  return mixed && { cell: mixed.cell, ...placeAndDays(mixed.cell.text, cells, order) };
}

/** Reads first and last day, from one column or two, or from one that holds the place as well. */
export function readDaysOfRow(row: SheetRow, builder: RowBuilder, context: ReadingContext, hints: YearHints): void {
  const first = firstDates(row, context);
  if (first) {
    Object.assign(builder.draft, { startsOn: null, endsOn: null });
    const days = judge(first.dates, first.cell.text, builder, context, hints);
    if (days) Object.assign(builder.draft, days);
    builder.startsOn = days?.startsOn ?? null;
    if (first.place !== '' && first.dates.kind !== 'other') {
      builder.draft.place = first.place;
      builder.explain('/place', first.cell.text, 'place-beside-days');
    }
  }
  const last = cellOf(row, 'endsOn');
  if (last) readLast(last.cell, builder, context);
}

function judge(dates: ReadDates, words: string, builder: RowBuilder, context: ReadingContext, hints: YearHints): Days | null {
  switch (dates.kind) {
    case 'days':
      if (dates.isSeveral) builder.explain('/startsOn', words, 'several-days');
      return judgeYear(dates.days, words, builder, context, hints);
    case 'no-year':
      return askYear(dates.inYear, words, builder, context, hints);
    case 'no-day':
      return askDay(dates, words, builder);
    case 'impossible':
      return askMeant('date-impossible', 'date-impossible', dates.meant, words, builder);
    case 'other':
      return readWithin(words, builder, context);
    case 'nothing':
      return null;
  }
}

/** A year that nobody can have meant is asked about; 19 and 0021 were typed in a hurry. */
function judgeYear(days: Days, text: string, builder: RowBuilder, { words }: ReadingContext, hints: YearHints): Days {
  if (isLikelyYear(days.startsOn, words.today)) return days;
  const moved = (to: number): Days | null => moveTo(days, to);
  const likely = likelyYears((to) => moved(to)?.startsOn ?? null, hints.around, hints.named, fallbackYear(words));
  const meant = likely.flatMap((to) => moved(to) ?? []);
  askMeant(`date-unlikely:${plainWords(text)}`, 'date-unlikely', meant, text, builder);
  return days;
}

function askYear(
  inYear: (year: number) => Days | null,
  words: string,
  builder: RowBuilder,
  context: ReadingContext,
  hints: YearHints,
): Days | null {
  const likely = likelyYears((year) => inYear(year)?.startsOn ?? null, hints.around, hints.named, fallbackYear(context.words));
  const possible = likely.flatMap((year) => [inYear(year)].flatMap((days) => (days ? [{ year, days }] : [])));
  const { year = null, days: meant = null } = possible[0] ?? {};
  const id = `year-missing:${String(year ?? 'none')}`;
  builder.ask({
    ...{ id, code: 'year-missing', pointer: '/startsOn', params: { words, year } },
    proposals: [
      ...possible.map((each) => proposeDays(`year-${each.year}`, each.days, builder, { year: each.year }, 'take-year')),
      proposeOpen(id),
    ],
  });
  return meant;
}

function askDay({ from, to }: { readonly from: IsoDate; readonly to: IsoDate }, words: string, builder: RowBuilder): null {
  builder.ask({
    ...{ id: 'day-missing', code: 'day-missing', pointer: '/startsOn', params: { words } },
    proposals: [
      proposeDays('first-day', { startsOn: from, endsOn: null }, builder, { date: from }, 'first-day'),
      proposeDays('all-days', { startsOn: from, endsOn: to }, builder, { date: from, lastDate: to }, 'all-days'),
      proposeOpen('day-missing'),
    ],
  });
  return null;
}

function askMeant(question: string, code: string, meant: readonly Days[], words: string, builder: RowBuilder): null {
  // Rows that have an answer are not asked together with rows that have none.
  const id = meant.length > 0 ? question : `${question}:none`;
  builder.ask({
    ...{ id, code, pointer: '/startsOn', params: { words } },
    proposals: [
      ...meant.map((days, index) => proposeDays(`meant-${index}`, days, builder, { date: days.startsOn, words }, 'take-date')),
      code === 'date-unlikely' ? propose('right', { kind: 'accept', question: id }, {}, 'right') : proposeOpen(id),
    ],
  });
  return null;
}

/** A date among other words is proposed, not taken: the words may say that it is no date of the event. */
function readWithin(words: string, builder: RowBuilder, { cells, order }: ReadingContext): null {
  const { dates } = placeAndDays(words, cells, order);
  const meant = dates.kind === 'days' ? [dates.days] : [];
  return askMeant(`date-unread:${plainWords(words)}`, 'date-unread', meant, words, builder);
}

/** The last day from a column of its own. Without a year it lies in that of the first. */
function readLast(cell: RawCell, builder: RowBuilder, context: ReadingContext): void {
  const read = context.cells.dates(cell, context.order);
  builder.draft.endsOn ??= null;
  if (read.kind === 'nothing') return;
  const year = yearOf(builder.startsOn ?? context.words.today);
  const days = read.kind === 'no-year' ? read.inYear(year) : read.kind === 'days' ? read.days : null;
  if (days) {
    const endsOn = days.endsOn ?? days.startsOn;
    builder.draft.endsOn = endsOn === builder.draft.startsOn ? null : endsOn;
    return;
  }
  const meant = read.kind === 'impossible' ? read.meant.map(({ startsOn }) => startsOn) : read.kind === 'no-day' ? [read.to] : [];
  const set = (
    value: IsoDate | null,
  ): { readonly kind: 'set'; readonly rows: readonly number[]; readonly pointer: string; readonly value: unknown } => ({
    ...{ kind: 'set', rows: [builder.row], pointer: '/endsOn', value },
  });
  builder.ask({
    ...{ id: `date-unread:end:${plainWords(cell.text)}`, code: 'date-unread', pointer: '/endsOn', params: { words: cell.text } },
    proposals: [
      ...meant.map((date, index) => propose(`meant-${index}`, set(date), { date, words: cell.text }, 'take-date')),
      propose('one-day', set(null), {}, 'one-day'),
    ],
  });
}

function proposeDays(
  id: string,
  { startsOn, endsOn }: Days,
  { row }: RowBuilder,
  params: Readonly<Record<string, string | number>>,
  key: ImportReason,
): Proposal {
  return propose(id, { kind: 'assign', pointer: '/days', values: [{ rows: [row], value: { startsOn, endsOn } }] }, params, key);
}

function moveTo({ startsOn, endsOn }: Days, year: number): Days | null {
  const years = year - yearOf(startsOn);
  const [first, last] = [moveDate(startsOn, years), endsOn && moveDate(endsOn, years)];
  return first && { startsOn: first, endsOn: last };
}

function moveDate(date: IsoDate, years: number): IsoDate | null {
  const moved = `${String(yearOf(date) + years).padStart(4, '0')}${date.slice(4)}`;
  return isIsoDate(moved) ? moved : null;
}

/** The year of a date about whose year nothing else says anything. */
function fallbackYear({ period, today }: ImportVocabulary): number {
  return yearOf(period.from ?? today);
}

function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}
