import { EUROPEAN, type EventRecord, summarise, type SummaryRow } from '@turnout/events/domain';
import { collator, countryName } from '@turnout/shared/i18n';

/** Sums by country, countries by their names in the language, then European, then what nobody stated. */
export function countryRows(records: readonly EventRecord[], locale: string): readonly SummaryRow[] {
  const words = collator(locale);
  const { rows } = summarise(records, 'country');
  const isCountry = ({ key }: SummaryRow): boolean => key !== null && key !== EUROPEAN;
  const nameOf = ({ key }: SummaryRow): string => countryName(String(key), locale);
  return [
    ...rows.filter(isCountry).sort((one, other) => words.compare(nameOf(one), nameOf(other))),
    ...rows.filter((row) => !isCountry(row)),
  ];
}
