import type { ErrorParams, FieldError, IsoDate } from '@turnout/shared/kernel';
import type { ImportReason, Proposal, RowNote, UnderstoodFact } from '../contract';
import type { DecisionIndex } from '../decisions/decision-index';
import { type Issue, propose } from '../questions/issue';
import type { OpenDraft } from './open-draft';

/** What is asked about a row. */
export interface Asked {
  readonly id: string;
  readonly code: string;
  readonly pointer: string;
  readonly params?: ErrorParams;
  readonly proposals: readonly Proposal[];
  /** Answered by what words were said to mean. */
  readonly isSettled?: boolean;
}

/** Collects what is read out of a row. */
export class RowBuilder {
  readonly draft: OpenDraft = {};
  readonly understood: UnderstoodFact[] = [];
  readonly notes: RowNote[] = [];
  readonly issues: Issue[] = [];
  /** The days as the row says them, whatever was decided: blocks of types are told by them. */
  startsOn: IsoDate | null = null;

  constructor(
    readonly row: number,
    private readonly decisions: DecisionIndex,
  ) {}

  /** Says where a fact comes from that does not simply stand in its cell. */
  explain(pointer: string, words: string, key: ImportReason, params: ErrorParams = {}): void {
    this.understood.push({ pointer, words, reason: { key, params } });
  }

  /** Asks about a fact, unless somebody gave it a value or took it for right; the row can always be left out. */
  ask({ id, code, pointer, params = {}, proposals, isSettled = false }: Asked): void {
    const isDecided = isSettled || this.isLeftOut() || this.decisions.settles(this.row, pointer) || this.decisions.accepts(id);
    this.issues.push({ id, code, pointer, params, proposals: this.withSkip(proposals), isSettled: isDecided });
  }

  /** Asks about a fact that would be refused as it is; nobody can take it for right. */
  refuse({ code, pointer, params = {} }: FieldError, proposals: readonly Proposal[]): void {
    this.issues.push({ id: `refused:${code}`, code, pointer, params, proposals: this.withSkip(proposals), isSettled: this.isLeftOut() });
  }

  private withSkip(proposals: readonly Proposal[]): readonly Proposal[] {
    if (proposals.some(({ id }) => id === 'skip')) return proposals;
    return [...proposals, propose('skip', { kind: 'skip', rows: [this.row], reason: 'by-hand' }, {}, 'skip')];
  }

  private isLeftOut(): boolean {
    const decided = this.decisions.ofRow(this.row)?.kind;
    return decided === 'skip' || decided === 'join';
  }

  /** Tells whether a fact is being asked about, and whether it was, and somebody answered. */
  stateOf(pointer: string): 'asked' | 'answered' | 'sure' {
    const about = this.issues.filter((issue) => issue.pointer === pointer);
    if (about.some(({ isSettled }) => !isSettled)) return 'asked';
    return about.length > 0 ? 'answered' : 'sure';
  }
}

/** Lets a fact stay open. */
export function proposeOpen(question: string): Proposal {
  return propose('open', { kind: 'accept', question }, {}, 'open');
}
