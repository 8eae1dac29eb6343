import type { Decision, EventDraft, ImportedRow, Question } from '@turnout/events/domain';

/** What of a draft a decision changes. */
export interface Foreseen {
  readonly rows: readonly ImportedRow[];
  readonly questions: readonly Question[];
}

/** How rows and questions will stand once decisions are taken, as far as that can be known before the server has understood them. */
export function foresee(draft: Foreseen, decisions: readonly Decision[]): Foreseen {
  return decisions.reduce<Foreseen>(foreseeOne, draft);
}

function foreseeOne({ rows, questions }: Foreseen, decision: Decision): Foreseen {
  const words = JSON.stringify(decision);
  const answers = new Map(
    questions.flatMap(({ id, proposals, answered }) => {
      const taken = proposals.find((proposal) => JSON.stringify(proposal.decision) === words);
      return answered === null && taken ? [[id, taken.id] as const] : [];
    }),
  );
  const settled = rows.map((row) => settle(set(row, decision), answers));
  return {
    rows: settled,
    questions: questions.map((question) => ({ ...question, answered: answers.get(question.id) ?? question.answered })),
  };
}

function set(row: ImportedRow, decision: Decision): ImportedRow {
  if (decision.kind === 'assign') {
    return decision.values.reduce((now, { rows, value }) => set(now, { kind: 'set', rows, pointer: decision.pointer, value }), row);
  }
  if (!('rows' in decision) || !decision.rows.includes(row.row)) return row;
  if (decision.kind === 'skip') return { ...row, state: 'skip', skipped: 'by-hand', skippedWords: decision.reason, problems: [] };
  if (decision.kind === 'meetings') return put(row, '/meetings', decision.meetings);
  return decision.kind === 'set' ? put(row, decision.pointer, decision.value) : row;
}

function put(row: ImportedRow, pointer: string, value: unknown): ImportedRow {
  if (row.event === null) return row;
  const problems = row.problems.filter((problem) => !concerns(problem.pointer, pointer));
  return { ...row, event: withValue(row.event, pointer, value), problems };
}

function concerns(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other}/`) || other.startsWith(`${one}/`);
}

function withValue(event: EventDraft, pointer: string, value: unknown): EventDraft {
  const [field = '', part] = pointer.slice(1).split('/');
  if (part === undefined) return { ...event, [field]: value };
  const before = (event as Readonly<Record<string, unknown>>)[field];
  return { ...event, [field]: { ...(typeof before === 'object' ? before : null), [part]: value } };
}

/** A row that waited for nothing but what is settled now is ready. */
function settle(row: ImportedRow, answers: ReadonlyMap<string, string>): ImportedRow {
  const problems = row.problems.filter(({ question }) => question === null || !answers.has(question));
  const isReady = row.state === 'decide' && row.event !== null && !problems.some(({ isBlocking }) => isBlocking);
  return { ...row, problems, state: isReady ? 'ready' : row.state };
}
