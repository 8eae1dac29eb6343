import { type ClaimKind, kindNamed } from '../words/lexicon';
import type { Quantity } from './quantities';
import type { SentenceReading } from './reading';

/** What a number counts that stands behind a label: `Participants: 712`. */
export function labelledKind({ tokens }: SentenceReading, { first }: Quantity): ClaimKind | null {
  const [sign, label] = [tokens[first - 1], tokens[first - 2]];
  if (sign === undefined || label === undefined || (sign.text !== ':' && sign.text !== '=')) return null;
  return kindNamed(label.fold, false);
}
