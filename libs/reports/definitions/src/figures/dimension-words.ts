import { EUROPEAN } from '@turnout/events/domain';
import { countryName, type DocumentKey, type DocumentTranslator } from '@turnout/shared/i18n';
import type { LedgerFacts } from '../ledger-facts';
import type { FigureDimension } from './figure-key';

/** What a value of a dimension is called; `null` is what nobody stated. */
export function dimensionWords(
  dimension: FigureDimension,
  value: string | null,
  { types, partners }: Pick<LedgerFacts, 'types' | 'partners'>,
  translator: DocumentTranslator,
): string {
  if (value === null) return translator.text(`reports.not-stated.${dimension}`);
  switch (dimension) {
    case 'type':
      return types.find(({ code }) => code === value)?.label ?? value;
    case 'country':
      return value === EUROPEAN ? translator.text('events.vocabulary.european') : countryName(value, translator.locale);
    case 'partner':
      return partners.find(({ code }) => code === value)?.code ?? value;
    default:
      return translator.text(`events.vocabulary.${dimension}.${value}` as DocumentKey);
  }
}
