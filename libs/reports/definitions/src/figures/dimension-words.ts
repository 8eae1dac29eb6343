import { EUROPEAN } from '@turnout/events/domain';
import { countryName, type DocumentKey, type DocumentTranslator } from '@turnout/shared/i18n';
import type { LedgerFacts } from '../ledger-facts';
import type { FigureDimension } from './figure-key';

/** What a value of a dimension is called; `null` is what nobody stated. */
export function dimensionWords(
  dimension: FigureDimension,
  value: string | null,
  facts: Pick<LedgerFacts, 'types'>,
  translator: DocumentTranslator,
): string {
  if (value === null) return translator.text(`reports.not-stated.${dimension}`);
  switch (dimension) {
    case 'type':
      return labelOfType(value, facts);
    case 'country':
      return value === EUROPEAN ? translator.text('events.vocabulary.european') : countryName(value, translator.locale);
    case 'partner':
      return value;
    default:
      return translator.text(`events.vocabulary.${dimension}.${value}` as DocumentKey);
  }
}

/** What a type is called; one that the project does not list, by its code. */
export function labelOfType(type: string, { types }: Pick<LedgerFacts, 'types'>): string {
  return types.find(({ code }) => code === type)?.label ?? type;
}
