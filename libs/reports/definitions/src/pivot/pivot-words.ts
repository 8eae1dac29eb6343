import { type Pivot, type PivotAxis, type PivotDimension, type PivotOrder } from '@turnout/events/domain';
import { collator, countryName, type DocumentKey, type DocumentTranslator } from '@turnout/shared/i18n';
import { GROUP_HEADINGS, groupLabel } from '../laid-out-words';
import type { LedgerFacts } from '../ledger-facts';

/** What rows or columns of a pivot are. */
export function pivotHeading(by: PivotDimension): DocumentKey {
  return by === 'partner' ? 'reports.column.partner' : GROUP_HEADINGS[by];
}

/** What a row or a column of a pivot is called. */
export function pivotLabel(by: PivotDimension, key: string | null, facts: LedgerFacts, translator: DocumentTranslator): string {
  if (by === 'partner') return key ?? translator.text('reports.not-stated.partner');
  return groupLabel(by, key, facts, translator);
}

/** Types and partners in the project's own order, countries by their names. */
export function pivotOrder({ types, partners, records }: LedgerFacts, { locale }: DocumentTranslator): PivotOrder {
  const { compare } = collator(locale);
  const countries = [...new Set(records.map(({ country }) => country).filter((country) => country !== null))];
  return {
    type: types.map(({ code }) => code),
    partner: partners.map(({ code }) => code),
    country: countries.sort((one, other) => compare(countryName(one, locale), countryName(other, locale))),
  };
}

/** What of a pivot there was no room for. */
export function cutOffNotes({ rows, columns }: Pivot, translator: DocumentTranslator): readonly string[] {
  return [rows, columns]
    .filter(({ cutOff }) => cutOff.keys > 0)
    .map(({ by, keys, cutOff }) =>
      translator.text('reports.pivot.cut-off', { by: translator.text(pivotHeading(by)), shown: keys.length, ...cutOff }),
    );
}

/** Letters that stand beside each other on a sheet of paper, the room between columns included. */
const LETTERS_ACROSS = 93;
/** Letters that the room around a column takes, and that the narrowest one has. */
const [AROUND, NARROWEST] = [2, 5];

/** Whether a sheet of paper is wide enough for all columns without breaking a word of their heads or of the rows. */
export function hasRoomAcross({ rows, columns }: Pivot, facts: LedgerFacts, translator: DocumentTranslator): boolean {
  const widthOf = (labels: readonly string[]): number =>
    AROUND + Math.max(NARROWEST, ...labels.flatMap((label) => label.split(/[\s-]/u)).map((word) => word.length));
  const labelsOf = ({ by, keys }: PivotAxis): readonly string[] => keys.map((key) => pivotLabel(by, key, facts, translator));
  const heads = [...labelsOf(columns), translator.text('reports.pivot.all')].map((label) => widthOf([label]));
  return heads.reduce((sum, width) => sum + width, widthOf(labelsOf(rows))) <= LETTERS_ACROSS;
}

/** The stable name of a column: `partner:CESIE`; `partner:` where it is not known. */
export function pivotColumnId(by: PivotDimension, key: string | null): string {
  return `${by}:${key ?? ''}`;
}
