import type { Decision, ImportedRow, Question } from '../contract';

/** Questions about the rows that still have them: those of rows that need no answer any more are gone. Answered ones stay. */
export function restrictQuestions(questions: readonly Question[], rows: readonly ImportedRow[]): readonly Question[] {
  const open = new Map<string, Set<number>>();
  for (const { row, problems } of rows) {
    for (const { question } of problems) if (question !== null) open.set(question, (open.get(question) ?? new Set()).add(row));
  }
  return questions.flatMap((question) => {
    if (question.answered !== null) return [question];
    const left = open.get(question.id);
    return left ? [left.size === question.rows.length ? question : restrict(question, left)] : [];
  });
}

function restrict(question: Question, left: ReadonlySet<number>): Question {
  const only = (rows: readonly number[]): readonly number[] => rows.filter((row) => left.has(row));
  const proposals = question.proposals.map((proposal) => ({ ...proposal, decision: restricted(proposal.decision, only) }));
  return { ...question, rows: only(question.rows), proposals };
}

function restricted(decision: Decision, only: (rows: readonly number[]) => readonly number[]): Decision {
  if (decision.kind === 'assign') {
    const values = decision.values.map(({ rows, value }) => ({ rows: only(rows), value })).filter(({ rows }) => rows.length > 0);
    return { ...decision, values };
  }
  return 'rows' in decision ? { ...decision, rows: only(decision.rows) } : decision;
}
