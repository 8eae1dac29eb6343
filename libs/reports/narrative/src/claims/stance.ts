import { AND } from '../words/sentence-words';
import type { Stances } from './claim';
import type { Quantity } from './quantities';
import type { Mark, SentenceReading } from './reading';

/** So many words behind what is counted a verb may say what became of it. */
const NEAR = 4;

/** Whether a number says what was or what was to be: the likeliest first, one alone where the sentence says it plainly. */
export function stancesOf({ tokens, quantities, marks, above }: SentenceReading, { first, end }: Quantity): Stances {
  const next = quantities.find((other) => other.first >= end)?.first ?? tokens.length;
  const behind = marks.find(({ at }) => at >= end && at < next && at <= end + NEAR && !isCut(tokens, end, at));
  const before = marks.findLast(({ at }) => at < first);
  const governing = behind && behind.says !== 'open' ? behind : before;
  if (governing) return said(governing, marks);
  const later = marks.find(({ at, says }) => at >= end && says !== 'open');
  if (later) return said(later, marks);
  return above.isPromised ? ['promised'] : ['reached', 'promised'];
}

/** What goes on behind a promise may still be promised, or say what came of it. */
function said({ at, says }: Mark, marks: readonly Mark[]): Stances {
  if (says !== 'open') return [says];
  const start = marks.findLast((mark) => mark.at < at && mark.says !== 'open');
  return start?.says === 'promised' ? ['promised', 'reached'] : ['reached', 'promised'];
}

function isCut(tokens: SentenceReading['tokens'], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ kind, text, fold }) => (kind === 'sign' && text !== '-') || AND.has(fold));
}
