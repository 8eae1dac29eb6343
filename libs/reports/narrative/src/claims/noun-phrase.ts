import { type ClaimKind, EVENT_LIKE, formBeside, kindNamed } from '../words/lexicon';
import type { Mention } from '../words/mentions';
import { HARMLESS, LEADS, STOP } from '../words/sentence-words';
import type { Quantity } from './quantities';
import type { Reader, SentenceReading } from './reading';

/** What stands behind a number. */
export interface NounPhrase {
  /** What it counts; `null` where that was said before: `301 in the igniting events`. */
  readonly kind: ClaimKind | null;
  readonly mentions: readonly Mention[];
  /** Whether a word stands there that may count only a part. */
  readonly isVague: boolean;
  /** Behind its last token. */
  readonly end: number;
  /** Form in which a number stands beside it. */
  readonly form: number;
}

/** So many words may stand between a number and what it counts. */
const LONGEST = 6;

/** What a number counts by the words behind it; `null` where it counts nothing that is known here. */
export function nounPhrase(reading: SentenceReading, quantity: Quantity, { names, language }: Reader): NounPhrase | null {
  const { tokens, mentionFrom, isAboutPeople } = reading;
  const mentions: Mention[] = [];
  let isVague = false;
  for (let at = quantity.end; at < quantity.end + LONGEST;) {
    const mention = mentionFrom.get(at);
    const token = tokens[at];
    if (mention) {
      mentions.push(mention);
      at = mention.end;
      continue;
    }
    const kind = token && token.kind !== 'sign' ? kindNamed(token.fold, isAboutPeople) : null;
    if (kind)
      return {
        kind: language === 'en' ? ofCompound(kind, reading, at) : kind,
        mentions,
        isVague,
        end: at + 1,
        form: formBeside(String(token?.fold)),
      };
    if (token === undefined || endsPhrase(reading, at)) break;
    if (EVENT_LIKE.has(token.fold)) return mentions.some(isType) ? { kind: 'events', mentions, isVague, end: at + 1, form: 0 } : null;
    isVague ||= token.kind === 'word' && !HARMLESS.has(token.fold) && !names.has(token.fold);
    at += 1;
  }
  const [named] = mentions.slice(-1);
  if (named) return { kind: mentions.some(({ isEvents }) => isEvents) ? 'events' : null, mentions, isVague, end: named.end, form: 0 };
  return ledTo(reading, quantity.end);
}

function isType({ dimension }: Mention): boolean {
  return dimension === 'type';
}

function endsPhrase({ tokens }: SentenceReading, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind === 'number' || STOP.has(token.fold)) return true;
  return token.kind === 'sign' && token.text !== '-' && token.text !== '@';
}

/** `Partner countries` are countries; `partner schools` nobody knows here. */
function ofCompound(kind: ClaimKind, { tokens }: SentenceReading, at: number): ClaimKind {
  const next = tokens[at + 1];
  return (next && kindNamed(next.fold, false)) ?? kind;
}

/** `301 in the igniting events`: what leads to a part of what was counted before. */
function ledTo({ tokens, mentionFrom }: SentenceReading, from: number): NounPhrase | null {
  let at = from;
  while (at < from + 4 && LEADS.has(String(tokens[at]?.fold)) && !mentionFrom.has(at)) at += 1;
  const mention = at > from ? mentionFrom.get(at) : undefined;
  return mention ? { kind: null, mentions: [mention], isVague: false, end: mention.end, form: 0 } : null;
}
