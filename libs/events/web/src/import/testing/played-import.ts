import type { Decision, ImportedRow, ImportProblem, Question } from '@turnout/events/domain';
import { answerSetup, asked, openAt, settled } from '../../testing/played-server';
import type { ImportDraft, ImportSummary } from '../client/import-wire';

const HEADERS = ['Type', 'Country', 'Date', 'Event', 'Partner', 'Nr.'];
const FACTS = ['type', 'country', 'days', 'title', 'partners', 'participants'] as const;

const MEANS: Decision = { kind: 'means', what: 'partner', words: 'CESJE', codes: ['CESIE'] };

/** Asks who CESJE is, in two rows. */
export const QUESTION: Question = {
  ...{ id: 'q', code: 'partner-unknown', params: { words: 'CESJE' }, rows: [3, 4], answered: null },
  proposals: [{ id: 'yes', words: { key: 'means-partner', params: { words: 'CESJE', partner: 'CESIE' } }, decision: MEANS }],
};

const asks: ImportProblem = {
  ...{ code: QUESTION.code, pointer: '/leadPartner', params: QUESTION.params, isBlocking: true, question: QUESTION.id },
  proposals: QUESTION.proposals,
};

function row(number: number, original: readonly string[], more: Partial<ImportedRow> = {}): ImportedRow {
  const [, , days = '', title = '', , people = ''] = original;
  const startsOn = days.split('/').reverse().join('-');
  return {
    ...{ row: number, table: 0, part: 0, state: 'ready', original, understood: [], notes: [], openFacts: [], problems: [] },
    ...{ skipped: null, skippedWords: null, identity: null, match: { kind: 'new' }, fingerprint: String(number) },
    event: {
      ...{ type: 'igniting', country: 'IT', level: 'national', startsOn, title, leadPartner: 'CESIE', coPartners: [], meetings: 1 },
      participants: { count: Number(people.replace('~', '')), quality: people.startsWith('~') ? 'estimate' : 'exact' },
    },
    ...more,
  };
}

/** Five rows: two that wait for the same answer, two that are ready, and the headings. */
export const ROWS_READ: readonly ImportedRow[] = [
  row(3, ['Igniting event', 'Italy', '28/05/2019', "Evento D'inzio", 'CESJE', '28'], { state: 'decide', problems: [asks] }),
  row(4, ['', 'Italy', '10/10/2019', 'Soci@ll at the "EU School" event', 'CESJE', '~31'], {
    ...{ state: 'decide', problems: [asks] },
    understood: [{ pointer: '/type', words: '', reason: { key: 'filled-down', params: { type: 'Igniting event' } } }],
  }),
  row(1, HEADERS, { state: 'skip', event: null, skipped: 'header' }),
  row(2, ['Igniting event', 'Italy', '20/05/2019', 'Reflection and discussion', 'CESIE', '100']),
  row(5, ['Igniting event', 'Italy', '07/11/2019', 'Meeting', 'CESIE', '14']),
];

const COUNTS = { rows: 5, ready: 2, decide: 2, skip: 1, new: 4, update: 0, unchanged: 0, events: 4, participants: 173 };

/** An import as the lists show it. */
export const SUMMARY: ImportSummary = {
  ...{ id: 'd', version: 1, state: 'draft', counts: COUNTS, createdAt: '2026-11-22T09:31:00Z', createdBy: 'P' },
  ...{ updatedAt: '2026-11-22T09:31:00Z', committed: null, undone: null, may: { change: true, undo: false } },
  source: { name: null, kind: 'tsv', encoding: 'utf-8', delimiter: '\t', sheets: [{ name: null, rows: 5, isChosen: true }] },
};

/** What was understood of a pasted table. */
export const DRAFT: ImportDraft = {
  ...SUMMARY,
  columns: HEADERS.map((header, index) => ({
    ...{ part: 0, index, header, fact: FACTS[index] ?? 'note', isSure: true },
    why: { key: 'heading', params: {} },
  })),
  dayOrder: { order: 'day-month', isInferred: true, evidence: '28/05/2019' },
  ...{ chosenColumns: [], questions: [QUESTION], decisions: [], rows: ROWS_READ, nextCursor: null },
};

/** The draft once its question is answered. */
export const ANSWERED: ImportDraft = {
  ...DRAFT,
  ...{ version: 2, decisions: [MEANS], questions: [{ ...QUESTION, answered: 'yes' }] },
  counts: { ...COUNTS, ready: 4, decide: 0 },
  rows: ROWS_READ.map((each) => ({ ...each, problems: [], state: each.event === null ? 'skip' : 'ready' })),
};

/** Opens a draft as somebody who may import. */
export async function openDraft(draft: ImportDraft = DRAFT): Promise<HTMLElement> {
  const page = await openAt('/import/d', 'lead');
  answerSetup();
  await settled();
  answerDraft('GET', draft);
  await settled();
  return page;
}

/** Answers a request for the draft, or for a change of it, as it stands then. @returns the body of the request */
export function answerDraft(method: 'GET' | 'PATCH' | 'POST', draft: ImportDraft, path = ''): unknown {
  const request = asked(method, `/imports/d${path}`);
  request.flush(draft, { headers: { ETag: `"${String(draft.version)}"` } });
  return request.request.body;
}
