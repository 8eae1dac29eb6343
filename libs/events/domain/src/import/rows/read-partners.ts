import { saysNothing } from '../cells/read-count';
import { splitPartners } from '../cells/split-partners';
import type { ColumnFact } from '../contract';
import { plainWords, wordSet } from '../names/plain-words';
import { propose } from '../questions/issue';
import { ALL_PARTNERS_WORDS } from '../words/vocabulary-words';
import type { ReadingContext } from './reading-context';
import type { RowBuilder } from './row-builder';
import { cellAt, type SheetRow } from './sheet-row';

const ALL_PARTNERS = wordSet(ALL_PARTNERS_WORDS);
const FACTS: readonly ColumnFact[] = ['leadPartner', 'partners', 'coPartners'];

/** Reads who held the event: the partner that is named first leads, unless a column says who does. */
export function readPartners(row: SheetRow, builder: RowBuilder, context: ReadingContext): void {
  const columns = FACTS.flatMap((fact) => row.sheet.all(fact));
  const section = row.sections.findLast(({ partner }) => partner !== undefined);
  if (columns.length === 0 && !section) return;
  const named = columns.flatMap(({ fact, index }) => {
    const { text } = cellAt(row, index);
    const pointer = fact === 'coPartners' ? '/coPartners' : '/leadPartner';
    return saysNothing(text)
      ? []
      : codesIn(text.trim(), pointer, builder, context).map((code) => ({ code, mayLead: fact !== 'coPartners' }));
  });
  const lead = named.find(({ mayLead }) => mayLead)?.code ?? section?.partner ?? null;
  if (lead !== null && lead === section?.partner && named.length === 0) builder.explain('/leadPartner', section.words, 'section');
  builder.draft.leadPartner = lead;
  builder.draft.coPartners = [...new Set(named.map(({ code }) => code))].filter((code) => code !== lead);
}

function codesIn(text: string, pointer: string, builder: RowBuilder, context: ReadingContext): readonly string[] {
  const whole = known(text, pointer, builder, context);
  if (whole) return whole;
  const { lexicon, decisions } = context;
  const pieces = splitPartners(text, (piece) => lexicon.find('partner', piece) !== null || decisions.meaningOf('partner', piece) !== null);
  const codes = pieces.flatMap((piece) => known(piece, pointer, builder, context) ?? askPiece(piece, pieces, pointer, builder, context));
  if (new Set(codes).size > 1) builder.explain('/coPartners', text, 'several-partners');
  return codes;
}

/** A partner by name, or what somebody said that the words mean; `null` where neither helps. */
function known(words: string, pointer: string, builder: RowBuilder, { lexicon, decisions }: ReadingContext): readonly string[] | null {
  const decided = decisions.meaningOf('partner', words);
  if (decided) {
    askAbout(
      words,
      lexicon.partnersIn(words).length > 0 ? 'partner-run-together' : 'partner-unknown',
      pointer,
      builder,
      { lexicon, decisions },
      true,
    );
    return decided;
  }
  const found = lexicon.find('partner', words);
  if (!found) return null;
  if (found.isOtherLetters) builder.explain(pointer, words, 'other-letters', { name: found.code });
  return [found.code];
}

/** A country in brackets tells partners apart and is none; everything else that names nobody is asked about. */
function askPiece(
  piece: string,
  pieces: readonly string[],
  pointer: string,
  builder: RowBuilder,
  context: ReadingContext,
): readonly string[] {
  const { lexicon } = context;
  if (pieces.length > 1 && lexicon.find('country', piece)) return [];
  const together = lexicon.partnersIn(piece);
  askAbout(piece, together.length > 0 ? 'partner-run-together' : 'partner-unknown', pointer, builder, context, false);
  return together.length > 0 ? together : [];
}

function askAbout(
  words: string,
  code: 'partner-run-together' | 'partner-unknown',
  pointer: string,
  builder: RowBuilder,
  { lexicon }: Pick<ReadingContext, 'lexicon' | 'decisions'>,
  isSettled: boolean,
): void {
  const means = (codes: readonly string[]) => ({ kind: 'means', what: 'partner', words, codes }) as const;
  const together = lexicon.partnersIn(words);
  const all = ALL_PARTNERS.has(plainWords(words)) ? lexicon.codesOf('partner') : [];
  builder.ask({
    ...{ id: `${code}:${plainWords(words)}`, code, pointer, params: { words }, isSettled },
    proposals: [
      ...(together.length > 0 ? [propose('several', means(together), { words, partners: together.join(', ') }, 'means-partners')] : []),
      ...(all.length > 0 ? [propose('all', means(all), { words, partners: all.join(', ') }, 'means-partners')] : []),
      ...[...new Set([...together, ...lexicon.nearTo('partner', words)])].map((near) =>
        propose(`means-${near}`, means([near]), { words, partner: near }, 'means-partner'),
      ),
      propose('nothing', means([]), { words }, 'means-nothing'),
    ],
  });
}
