import type { DayOrder, RawCell } from '../contract';

const FIGURES = /(?<!\d)(?<one>\d{1,2})\s?[-./]\s?(?<other>\d{1,2})\s?[-./]\s?(?:\d{4}|\d{2})(?!\d)/u;

/** The order of days and months in dates of figures: 13 and more can be no month. Where both orders occur, the one that occurs more often. */
export function dayOrderOf(cells: Iterable<RawCell>, chosen: DayOrder['order'] | undefined): DayOrder {
  const evidence: Record<DayOrder['order'], string[]> = { 'day-month': [], 'month-day': [] };
  for (const { text, date } of cells) {
    const { one, other } = (date === undefined && FIGURES.exec(text)?.groups) || {};
    if (Number(one) > 12 && Number(other) <= 12) evidence['day-month'].push(text.trim());
    if (Number(other) > 12 && Number(one) <= 12) evidence['month-day'].push(text.trim());
  }
  const likelier = evidence['month-day'].length > evidence['day-month'].length ? 'month-day' : 'day-month';
  const order = chosen ?? likelier;
  const words = evidence[order][0] ?? null;
  return { order, isInferred: words !== null && chosen === undefined, evidence: words };
}
