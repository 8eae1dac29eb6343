import { canonicalJson } from '@turnout/shared/kernel';
import { type Decision, OTHER_ANSWER, type Proposal, type Question } from '../contract';
import type { DecisionIndex } from '../decisions/decision-index';
import type { Issue } from './issue';
import { mergeDecisions } from './merge-decisions';

interface Concern {
  readonly row: number;
  readonly issue: Issue;
}

/** Puts the issues of many rows together into one question each. */
export class QuestionBook {
  private readonly concerns = new Map<string, Concern[]>();

  constructor(private readonly decisions: DecisionIndex) {}

  add(row: number, issue: Issue): void {
    const known = this.concerns.get(issue.id);
    if (known) known.push({ row, issue });
    else this.concerns.set(issue.id, [{ row, issue }]);
  }

  /** All questions, in the order of their first rows; of one that is open, only the rows that are. */
  questions(): readonly Question[] {
    const questions = [...this.concerns].map(([id, concerns]) => this.questionOf(id, concerns));
    return questions.sort((one, other) => Number(one.rows[0]) - Number(other.rows[0]));
  }

  private questionOf(id: string, concerns: readonly Concern[]): Question {
    const open = concerns.filter(({ issue }) => !issue.isSettled);
    const asked = open.length > 0 ? open : concerns;
    const proposals = proposalsOf(asked);
    const taken = proposals.find(({ id: wanted }) => this.isTaken(asked, wanted));
    const [{ code, params }] = asked.map(({ issue }) => issue) as [Issue];
    const rows = asked.map(({ row }) => row);
    return { id, code, params, rows, proposals, answered: open.length > 0 ? null : (taken?.id ?? OTHER_ANSWER) };
  }

  private isTaken(concerns: readonly Concern[], wanted: string): boolean {
    return concerns.every(({ row, issue }) => issue.proposals.some(({ id, decision }) => id === wanted && this.isMade(row, decision)));
  }

  private isMade(row: number, decision: Decision): boolean {
    switch (decision.kind) {
      case 'set':
        return this.isGiven(row, decision.pointer, decision.value);
      case 'assign':
        return decision.values.every(({ value }) => this.isGiven(row, decision.pointer, value));
      case 'meetings':
        return this.isGiven(row, '/meetings', decision.meetings);
      case 'means':
        return canonicalJson(this.decisions.meaningOf(decision.what, decision.words)) === canonicalJson(decision.codes);
      case 'accept':
        return this.decisions.accepts(decision.question);
      case 'match':
        return this.decisions.matchOf(row)?.as === decision.as;
      default:
        return this.decisions.ofRow(row)?.kind === decision.kind;
    }
  }

  private isGiven(row: number, pointer: string, value: unknown): boolean {
    const last = this.decisions.valuesOf(row).findLast((given) => given.pointer === pointer);
    return last !== undefined && canonicalJson(last.value) === canonicalJson(value);
  }
}

/** The answers of all rows, those with the same id as one. */
function proposalsOf(concerns: readonly Concern[]): readonly Proposal[] {
  const byId = new Map<string, { readonly first: Proposal; readonly decisions: Decision[] }>();
  for (const proposal of concerns.flatMap(({ issue }) => issue.proposals)) {
    const known = byId.get(proposal.id);
    if (known) known.decisions.push(proposal.decision);
    else byId.set(proposal.id, { first: proposal, decisions: [proposal.decision] });
  }
  return [...byId.values()].map(({ first, decisions }) => ({ ...first, decision: mergeDecisions(decisions) }));
}
