import { saysNothing } from '../cells/read-count';
import { plainWords, wordSet } from '../names/plain-words';
import { propose } from '../questions/issue';
import { INTERNATIONAL_WORDS } from '../words/vocabulary-words';
import type { ReadingContext } from './reading-context';
import type { RowBuilder } from './row-builder';
import { cellOf, type SheetRow } from './sheet-row';

const INTERNATIONAL = wordSet(INTERNATIONAL_WORDS);
/** A place in brackets behind a country, or behind a comma. */
const PLACE = /^(?<country>[^(,;/]+?)\s*[(,;/–-]\s*(?<place>[^)]+?)\s*\)?$/u;
const SEVERAL = /\s*(?:[,;/&+\n]|\s(?:and|e|i|y|et|und|και|и|un|és)\s)\s*/u;

/** Reads the country: by name or code, "European", several of them, a place behind it, or a slip that is asked about. */
export function readCountry(row: SheetRow, builder: RowBuilder, context: ReadingContext): void {
  const said = cellOf(row, 'country');
  const section = row.sections.findLast(({ country }) => country !== undefined);
  if (!said && !section) return;
  builder.draft.country = null;
  const text = said?.cell.text.trim() ?? '';
  if (!saysNothing(text)) return readText(text, builder, context);
  if (!section?.country) return;
  builder.draft.country = section.country;
  builder.explain('/country', section.words, 'section');
}

function readText(text: string, builder: RowBuilder, context: ReadingContext): void {
  const { draft } = builder;
  const found = findCountry(text, context);
  if (found) {
    draft.country = found.code;
    if (found.isOtherLetters) builder.explain('/country', text, 'other-letters', { name: found.code });
    return;
  }
  if (readNoCountry(text, builder, context)) return;
  const { country = '', place = '' } = PLACE.exec(text)?.groups ?? {};
  const placed = findCountry(country, context) ?? findCountry(place, context);
  if (placed) {
    draft.country = placed.code;
    draft.place = findCountry(country, context) ? place : country;
    builder.explain('/place', text, 'place-beside-country');
    return;
  }
  askCountry(text, builder, context);
}

/** Europe, the Internet, and several countries at once are no country. */
function readNoCountry(text: string, builder: RowBuilder, context: ReadingContext): boolean {
  const { draft } = builder;
  if (INTERNATIONAL.has(plainWords(text))) {
    draft.level = 'international';
    builder.explain('/level', text, 'international');
    return true;
  }
  const mode = context.lexicon.find('mode', text);
  if (mode) {
    draft.mode = mode.code;
    builder.explain('/mode', text, 'mode-for-country');
    return true;
  }
  const parts = text.split(SEVERAL);
  if (parts.length < 2 || !parts.every((part) => findCountry(part, context))) return false;
  draft.level = 'international';
  builder.explain('/level', text, 'several-countries');
  return true;
}

function findCountry(
  text: string,
  { lexicon, decisions }: ReadingContext,
): { readonly code: string; readonly isOtherLetters: boolean } | null {
  const [code] = decisions.meaningOf('country', text) ?? [];
  return code === undefined ? lexicon.find('country', text) : { code, isOtherLetters: false };
}

function askCountry(text: string, builder: RowBuilder, { lexicon, decisions }: ReadingContext): void {
  const id = `country-unknown:${plainWords(text)}`;
  const means = (codes: readonly string[]) => ({ kind: 'means', what: 'country', words: text, codes }) as const;
  builder.ask({
    ...{
      id,
      code: 'country-unknown',
      pointer: '/country',
      params: { words: text },
      isSettled: decisions.meaningOf('country', text) !== null,
    },
    proposals: [
      ...lexicon
        .nearTo('country', text)
        .map((code) => propose(`means-${code}`, means([code]), { words: text, country: code }, 'means-country')),
      propose('nothing', means([]), { words: text }, 'means-nothing'),
    ],
  });
}
