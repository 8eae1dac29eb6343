import type { Decision, ImportChoices, Meaning } from '../contract';
import { plainWords } from '../names/plain-words';
import { fitsFact } from './apply-values';
import type { GivenValue } from './given-value';

/** What somebody decided to do with a row as a whole. */
export type RowDecision = { readonly kind: 'skip'; readonly reason: string } | { readonly kind: 'keep' | 'join' };

/** What somebody said that a row is to an event in Turnout. */
export type MatchDecision = Pick<Extract<Decision, { kind: 'match' }>, 'as' | 'event'>;

/** All decisions of an import, made ready to be looked up by row and by words. A later one goes before an earlier one. */
export class DecisionIndex {
  private readonly rows = new Map<number, RowDecision>();
  private readonly values = new Map<number, GivenValue[]>();
  private readonly meanings = new Map<string, readonly string[]>();
  private readonly matches = new Map<number, MatchDecision>();
  private readonly accepted = new Set<string>();

  constructor({ decisions }: Pick<ImportChoices, 'decisions'>) {
    for (const decision of decisions) this.add(decision);
  }

  /** What is to be done with a row; `null` where nobody said. */
  ofRow(row: number): RowDecision | null {
    return this.rows.get(row) ?? null;
  }

  /** Values given to facts of a row, the latest last. */
  valuesOf(row: number): readonly GivenValue[] {
    return this.values.get(row) ?? [];
  }

  /** Tells whether somebody gave this fact of a row a value. */
  settles(row: number, pointer: string): boolean {
    return pointer !== '' && this.valuesOf(row).some((given) => factsOf(given.pointer).includes(firstOf(pointer)));
  }

  /** Codes that words were said to mean; `null` where nobody said. */
  meaningOf(what: Meaning, words: string): readonly string[] | null {
    return this.meanings.get(`${what}:${plainWords(words)}`) ?? null;
  }

  /** Tells whether what a question is about was taken for right. */
  accepts(question: string): boolean {
    return this.accepted.has(question);
  }

  /** What a row was said to be to an event in Turnout; `null` where nobody said. */
  matchOf(row: number): MatchDecision | null {
    return this.matches.get(row) ?? null;
  }

  private add(decision: Decision): void {
    switch (decision.kind) {
      case 'set':
        return this.give(decision.rows, decision.pointer, decision.value);
      case 'meetings':
        return this.give(decision.rows, '/meetings', decision.meetings);
      case 'assign':
        return decision.values.forEach(({ rows, value }) => this.give(rows, decision.pointer, value));
      case 'skip':
        return decision.rows.forEach((row) => this.rows.set(row, { kind: 'skip', reason: decision.reason }));
      case 'keep':
      case 'join':
        return decision.rows.forEach((row) => this.rows.set(row, { kind: decision.kind }));
      case 'match':
        return decision.rows.forEach((row) => this.matches.set(row, decision));
      case 'means':
        this.meanings.set(`${decision.what}:${plainWords(decision.words)}`, decision.codes);
        return;
      case 'accept':
        this.accepted.add(decision.question);
    }
  }

  /** What does not fit its fact is passed over: it came from outside. */
  private give(rows: readonly number[], pointer: string, value: unknown): void {
    if (!fitsFact(pointer, value)) return;
    for (const row of rows) {
      const given = this.values.get(row);
      if (given) given.push({ pointer, value });
      else this.values.set(row, [{ pointer, value }]);
    }
  }
}

/** The fact that a pointer leads into: `participants` for `/participants/count`. */
export function firstOf(pointer: string): string {
  return String(pointer.split('/')[1]);
}

/** The facts that a value at a pointer settles: days are the first and the last. */
function factsOf(pointer: string): readonly string[] {
  const first = firstOf(pointer);
  return first === 'days' ? ['startsOn', 'endsOn'] : [first];
}
