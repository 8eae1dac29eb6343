import { EUROPEAN } from '@turnout/events/domain';
import { countryName, formatDate, formatMonth, type Translator } from '@turnout/shared/i18n';
import { isIsoDate } from '@turnout/shared/kernel';
import type { Contradiction } from './contradiction';
import { type Dimension, DIMENSIONS } from './figures';
import type { NarrativeGround } from './ground';

/** What a contradiction says to whoever wrote the text: a sentence or two in the reader's language. */
export function contradictionWords(
  { code, params, scope }: Contradiction,
  ground: Pick<NarrativeGround, 'types'>,
  translator: Translator,
): string {
  const { locale } = translator;
  const of = DIMENSIONS.flatMap((dimension) => (scope[dimension] ?? []).map((value) => nameOf(dimension, value, ground, translator)));
  const days = Object.entries(params).map(([name, value]) => [
    name,
    typeof value === 'string' && isIsoDate(value) ? (params['isMonth'] === true ? formatMonth : formatDate)(value, locale) : value,
  ]);
  const list = new Intl.ListFormat(locale, { type: 'unit', style: 'long' });
  return translator.text(`reports.narrative.${code}`, {
    ...(Object.fromEntries(days) as Contradiction['params']),
    of: of.length === 0 ? null : list.format(of),
  });
}

function nameOf(dimension: Dimension, value: string, { types }: Pick<NarrativeGround, 'types'>, translator: Translator): string {
  switch (dimension) {
    case 'type':
      return types.find(({ code }) => code === value)?.label ?? value;
    case 'country':
      return value === EUROPEAN ? translator.text('events.vocabulary.european') : countryName(value, translator.locale);
    case 'level':
      return translator.text(`events.vocabulary.level.${value === 'national' ? value : 'international'}`);
    case 'partner':
      return value;
  }
}
