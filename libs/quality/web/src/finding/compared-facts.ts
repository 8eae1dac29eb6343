import type { TypeLabels } from '@turnout/quality/domain';
import type { FindingEvent } from '@turnout/shared/api-client';
import { formatDateRange, type Translator } from '@turnout/shared/i18n';
import { type IsoDate, isIsoDate } from '@turnout/shared/kernel';
import { fieldWords, valueWords } from '@turnout/shared/web-platform';

/** One fact of several events, side by side. */
export interface ComparedFact {
  readonly name: string;
  readonly values: readonly string[];
  readonly isSame: boolean;
}

/** Facts that are compared, each by the field it is named after. */
const FACTS: readonly (readonly [field: string, read: (event: FindingEvent, words: Words) => string])[] = [
  ['startsOn', ({ startsOn, endsOn }, { days }) => days(startsOn, endsOn)],
  ['country', ({ country }, { value }) => value('country', country)],
  ['place', ({ place }, { value }) => value('place', place)],
  ['participants.count', ({ participants }, { value }) => value('participants.count', participants.count)],
  ['type', ({ type }, { typeLabel }) => typeLabel(type)],
  ['leadPartner', ({ leadPartner }, { value }) => value('leadPartner', leadPartner)],
  ['coPartners', ({ coPartners }, { value }) => (coPartners.length === 0 ? '–' : value('coPartners', coPartners))],
  ['meetings', ({ meetings }, { value }) => value('meetings', meetings)],
  ['status', ({ status }, { value }) => value('status', status)],
];

interface Words {
  readonly value: (field: string, value: unknown) => string;
  readonly days: (from: string | null, to: string | null) => string;
  readonly typeLabel: (code: string | null) => string;
}

/** What of events is compared, the same facts of all of them in one order; what is known of none is left out. */
export function comparedFacts(events: readonly FindingEvent[], types: TypeLabels, translator: Translator): readonly ComparedFact[] {
  const value = (field: string, each: unknown): string => valueWords(field, each, translator);
  const words: Words = {
    value,
    days: (from, to) => (isDay(from) ? formatDateRange(from, isDay(to) ? to : null, translator.locale) : value('startsOn', null)),
    typeLabel: (code) => (code === null ? value('type', null) : (types.get(code) ?? code)),
  };
  const unknown = ['–', value('place', null)];
  return FACTS.map(([field, read]) => {
    const values = events.map((event) => read(event, words));
    return { name: fieldWords(field, translator), values, isSame: new Set(values).size === 1 };
  }).filter(({ values }) => values.some((each) => !unknown.includes(each)));
}

function isDay(text: string | null): text is IsoDate {
  return text !== null && isIsoDate(text);
}
