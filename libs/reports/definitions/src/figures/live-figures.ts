import type { Totals } from '@turnout/events/domain';
import type { Cell, LiveFigure, Trace } from '@turnout/reports/document';
import { formatCount, formatLongDate, type DocumentKey, type DocumentTranslator } from '@turnout/shared/i18n';
import type { IsoDate } from '@turnout/shared/kernel';
import { countCell, totalParticipantsCell } from '../total-cells';

/** A figure by its key, as a map takes it. */
export type KeyedFigure = readonly [key: string, figure: LiveFigure];

/** A number; `null` is not known. */
export function countFigure(
  { label, value, trace, basis }: { label: string; value: number | null; trace?: Trace; basis: DocumentKey | null },
  translator: DocumentTranslator,
): LiveFigure {
  const cell: Cell =
    value === null ? { kind: 'missing', reason: 'not-known' } : trace === undefined ? { kind: 'count', value } : countCell(value, trace);
  const text = value === null ? translator.text('reports.word.not-known') : formatCount(value, translator.locale);
  return { label, value: cell, text, basis: basis === null ? null : translator.text(basis) };
}

/** How many people took part in some events, marked where estimates are among them. */
export function participantsFigure(
  { label, totals, trace, basis }: { label: string; totals: Totals; trace: Trace; basis: DocumentKey },
  translator: DocumentTranslator,
): LiveFigure {
  return {
    ...countFigure({ label, value: totals.participants, basis }, translator),
    value: totalParticipantsCell(totals, trace),
  };
}

/** A day, with the month in words; `null` is not known. */
export function dayFigure({ label, day }: { label: string; day: IsoDate | null }, translator: DocumentTranslator): LiveFigure {
  const value: Cell = day === null ? { kind: 'missing', reason: 'not-known' } : { kind: 'date', from: day, to: null };
  const text = day === null ? translator.text('reports.word.not-known') : formatLongDate(day, translator.locale);
  return { label, value, text, basis: null };
}
