import { type DocumentTranslator, formatList, formatLongDate } from '@turnout/shared/i18n';
import { isIsoDate, type Ratio } from '@turnout/shared/kernel';
import type { Forecast } from './forecast';
import { type Measure, MEASURES, type PerMeasure } from './measure';

/** What words say of a forecast: {@link Forecast}, or the same on the wire. */
export interface WordedForecast {
  readonly kind: Forecast['kind'];
  readonly low?: number | null;
  readonly high?: number | null;
  readonly records?: number | null;
  readonly months?: number | null;
  readonly needed?: number | null;
}

/** What words say of how fast a promise is kept. */
export interface WordedPace extends PerMeasure<{ readonly missing: number | null }> {
  readonly pace: {
    /** `on` is the month's last day; `null` while the project's start is not known. */
    readonly deadline: { readonly month: number; readonly on: string | null } | null;
    readonly monthsLeft: number | null;
    readonly neededPerMonth: PerMeasure<Ratio | null>;
    readonly soFar: PerMeasure<Ratio | null>;
  };
  readonly forecast: PerMeasure<WordedForecast | null>;
}

/**
 * How fast what is missing would have to come, how fast it came so far, and what can be foreseen, sentence by sentence. Nothing where
 * nothing is missing.
 */
export function paceSentences(promise: WordedPace, translator: DocumentTranslator): readonly string[] {
  const missing = MEASURES.filter((measure) => promise[measure].missing !== null && promise[measure].missing > 0);
  if (missing.length === 0) return [];
  return [
    ...neededWords(promise, missing, translator),
    ...soFarWords(promise, missing, translator),
    ...forecastWords(promise, missing, translator),
  ];
}

/** How fast what is missing of a condition would have to come; `null` where nothing is, or that cannot be said. */
export function clausePaceWords({ monthsLeft, neededPerMonth }: WordedClausePace, translator: DocumentTranslator): string | null {
  if (monthsLeft === null || monthsLeft === 0) return null;
  const what = rates(neededPerMonth, MEASURES, translator, 'up');
  return what === '' ? null : what;
}

/** What words say of the pace of a condition. */
export type WordedClausePace = Pick<WordedPace['pace'], 'monthsLeft' | 'neededPerMonth'>;

/** A pace in words: "1.4 events a month", "an event every 2.6 months". @param round how to come to one decimal place; of months it is done the other way round */
export function rateWords(
  measure: Measure,
  { numerator, denominator }: Ratio,
  { text }: DocumentTranslator,
  round: 'up' | 'nearest' = 'nearest',
): string {
  const isRare = numerator > 0 && numerator < denominator;
  return isRare
    ? text(`impact.pace.every.${measure}`, { months: tenths(denominator / numerator, round === 'up' ? Math.floor : Math.round) })
    : text(`impact.pace.rate.${measure}`, { rate: tenths(numerator / denominator, round === 'up' ? Math.ceil : Math.round) });
}

function neededWords({ pace }: WordedPace, missing: readonly Measure[], translator: DocumentTranslator): readonly string[] {
  const { deadline, monthsLeft, neededPerMonth } = pace;
  if (deadline === null) return [translator.text('impact.pace.no-deadline')];
  const { month, on } = deadline;
  if (on === null || !isIsoDate(on) || monthsLeft === null) return [translator.text('impact.pace.no-start', { month })];
  const day = formatLongDate(on, translator.locale);
  if (monthsLeft === 0) return [translator.text('impact.pace.overdue', { month, day })];
  return [
    translator.text('impact.pace.needed', { month, day, months: monthsLeft, what: rates(neededPerMonth, missing, translator, 'up') }),
  ];
}

function soFarWords({ pace }: WordedPace, missing: readonly Measure[], translator: DocumentTranslator): readonly string[] {
  // A pace is said to be held against the one that is needed.
  if (pace.monthsLeft === null || pace.monthsLeft === 0) return [];
  const what = rates(pace.soFar, missing, translator, 'nearest');
  return what === '' ? [] : [translator.text('impact.pace.so-far', { what })];
}

function rates(
  paces: PerMeasure<Ratio | null>,
  measures: readonly Measure[],
  translator: DocumentTranslator,
  round: 'up' | 'nearest',
): string {
  const words = measures.flatMap((measure) => {
    const rate = paces[measure];
    return rate === null ? [] : [rateWords(measure, rate, translator, round)];
  });
  return formatList(words, translator.locale);
}

/** What can be foreseen; of what cannot, the first reason. */
function forecastWords({ pace, forecast }: WordedPace, missing: readonly Measure[], translator: DocumentTranslator): readonly string[] {
  const { deadline } = pace;
  if (deadline === null) return [];
  const found = missing.flatMap((measure) => {
    const each = forecast[measure];
    return each === null ? [] : [{ measure, ...each }];
  });
  const ranges = found.filter(({ kind }) => kind === 'range');
  const refused = found.find(({ kind }) => kind !== 'range');
  const what = formatList(
    ranges.map((range) => rangeWords(range, translator)),
    translator.locale,
  );
  return [
    ...(ranges.length === 0 ? [] : [translator.text('impact.forecast.range', { what, month: deadline.month })]),
    ...(refused === undefined ? [] : [refusalWords(refused, translator)]),
  ];
}

function rangeWords({ measure, low, high }: WordedForecast & { readonly measure: Measure }, { text }: DocumentTranslator): string {
  const [from, to] = [Number(low), Number(high)];
  if (from !== to) return text(`impact.forecast.between.${measure}`, { low: from, high: to });
  return measure === 'events' ? text('impact.promise.events', { events: to }) : text('impact.promise.participants', { participants: to });
}

function refusalWords(
  { measure, kind, records, months, needed }: WordedForecast & { readonly measure: Measure },
  { text }: DocumentTranslator,
) {
  return kind === 'not-enough-months'
    ? text('impact.forecast.not-enough-months', { months: Number(months), needed: Number(needed) })
    : text(`impact.forecast.not-enough-records.${measure}`, { records: Number(records), needed: Number(needed) });
}

function tenths(value: number, round: (value: number) => number): number {
  // What a fraction lacks by its binary form is no reason to round to the next tenth.
  return round(Number((value * 10).toFixed(6))) / 10;
}
