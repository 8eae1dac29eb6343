import { REQUIRED_FACTS } from '../../draft/event-draft';
import type { ImportChoices, ImportedRow, ImportOrigin, KnownEvent, MatchChange, Understanding } from '../contract';
import { DecisionIndex, type MatchDecision } from '../decisions/decision-index';
import { countRows } from '../finish/count-rows';
import { propose } from '../questions/issue';
import type { Issue } from '../questions/issue';
import { QuestionBook } from '../questions/question-book';
import { changesOf, type EventRow } from './changes';
import { KnownIndex } from './known-index';
import { restrictQuestions } from './restrict-questions';

/** So many of the rows of a source were imported before, word for word: it is the same source again. */
const SAME_SOURCE = 1 / 3;

/** What a row was found to be, and what is asked about that. */
interface Finding {
  readonly event: KnownEvent;
  /** The source says nothing new, whatever became of the event since. */
  readonly isSameRow?: boolean;
  readonly asked?: 'known-alike' | 'changed-since';
}

/**
 * Finds the events in Turnout that rows stand for: those of a template or an export by their ids, those of a source that comes again by their
 * words, others by day and title. What is the same is left out, what is sure is a change, and what is likely is asked.
 *
 * In a time that grows with the rows and the events, not with their product.
 */
export function matchRows(
  understanding: Understanding,
  known: readonly KnownEvent[],
  origins: readonly ImportOrigin[],
  choices: Pick<ImportChoices, 'decisions'>,
): Understanding {
  if (known.length === 0) return understanding;
  const matcher = new RowMatcher(understanding, new KnownIndex(known, origins), new DecisionIndex(choices));
  const rows = understanding.rows.map((row) => matcher.match(row));
  const questions = [...restrictQuestions(understanding.questions, rows), ...matcher.book.questions()];
  return { ...understanding, rows, questions, counts: countRows(rows) };
}

class RowMatcher {
  readonly book: QuestionBook;
  private readonly hasQuality: boolean;
  private readonly sameRows: ReadonlyMap<number, KnownEvent>;
  private readonly isSameSource: boolean;

  constructor(
    { rows, columns }: Understanding,
    private readonly index: KnownIndex,
    private readonly decisions: DecisionIndex,
  ) {
    this.book = new QuestionBook(decisions);
    this.hasQuality = columns.some(({ fact }) => fact === 'quality');
    const events = rows.filter(isOpenEvent);
    // Rows that are known by id or word for word go first: another row that only looks alike must not take their events.
    this.sameRows = new Map(
      events.flatMap((row) => [this.surely(row)].flatMap((event) => (event ? [[row.row, index.take(event)] as const] : []))),
    );
    const repeated = events.filter(({ row, identity }) => identity === null && this.sameRows.has(row)).length;
    this.isSameSource = repeated > 0 && repeated >= events.length * SAME_SOURCE;
  }

  match(row: ImportedRow): ImportedRow {
    if (!isOpenEvent(row)) return row;
    const decided = this.decisions.matchOf(row.row);
    const finding = this.find(row, decided);
    if (!finding) return row;
    const issue = finding.asked ? this.ask(row, finding.event, finding.asked, decided) : null;
    if (decided?.as === 'new' || (issue && !issue.isSettled)) return withProblem(row, issue);
    const comparison = { isErasing: row.identity?.version !== null && row.identity !== null, hasQuality: this.hasQuality };
    const changes = finding.isSameRow && !decided ? [] : changesOf(row, finding.event, comparison);
    const matched = updated(row, finding.event, changes);
    // What is still to be decided may change something.
    const isSame = changes.length === 0 && (finding.isSameRow === true || matched.state === 'ready');
    if (!isSame) return matched;
    return {
      ...matched,
      match: { kind: 'unchanged', event: finding.event.id, changes },
      state: 'skip',
      skipped: 'unchanged',
      problems: [],
    };
  }

  private surely({ identity, fingerprint }: ImportedRow): KnownEvent | null {
    return (identity && this.index.get(identity.id)) ?? this.index.fromSameRow(fingerprint);
  }

  private find(row: EventRow, decided: MatchDecision | null): Finding | null {
    const named = decided?.event === undefined ? null : this.index.get(decided.event);
    if (named) return { event: named };
    const draft = row.event;
    const sure = this.sameRows.get(row.row);
    if (sure) return this.findSure(row, sure);
    const same = this.index.sameDayAndTitle(draft) ?? (this.isSameSource ? this.index.sameTitle(draft) : null);
    if (same) {
      const isSure = this.isSameSource || changesOf(row, same, { isErasing: false, hasQuality: this.hasQuality }).length === 0;
      return { event: this.index.take(same), ...(isSure ? {} : { asked: 'known-alike' }) };
    }
    const alike = this.index.alike(draft);
    return alike && { event: this.index.take(alike), asked: 'known-alike' };
  }

  private findSure({ identity }: ImportedRow, event: KnownEvent): Finding {
    if (identity?.id !== event.id) return { event, isSameRow: true };
    const isOlder = identity.version !== null && identity.version !== event.version;
    return { event, ...(isOlder ? { asked: 'changed-since' } : {}) };
  }

  private ask(row: ImportedRow, event: KnownEvent, code: 'known-alike' | 'changed-since', decided: MatchDecision | null): Issue {
    const rows = [row.row];
    const as = (kind: 'update' | 'new') => ({ kind: 'match', rows, as: kind }) as const;
    const issue: Issue = {
      ...{ id: code, code, pointer: '', params: { title: event.title, date: event.startsOn, event: event.id } },
      proposals: [
        propose('update', as('update'), {}, code === 'known-alike' ? 'match-update' : 'take-mine'),
        ...(code === 'known-alike' ? [propose('new', as('new'), {}, 'match-new')] : []),
        propose('skip', { kind: 'skip', rows, reason: 'duplicate' }, {}, code === 'known-alike' ? 'skip-known' : 'leave-theirs'),
      ],
      isSettled: decided !== null,
    };
    this.book.add(row.row, issue);
    return issue;
  }
}

function isOpenEvent(row: ImportedRow): row is EventRow {
  return row.event !== null && row.state !== 'skip';
}

function withProblem(row: ImportedRow, issue: Issue | null): ImportedRow {
  if (!issue || issue.isSettled) return row;
  const { id, code, pointer, params, proposals } = issue;
  return { ...row, state: 'decide', problems: [{ code, pointer, params, isBlocking: true, question: id, proposals }, ...row.problems] };
}

/** Questions that the event has answered already: what is missing in the row stays as the event has it, known or not. */
const ANSWERED: readonly string[] = ['type-missing', 'date-missing', 'partner-missing', 'title-missing', 'rows-alike', 'meetings-in-title'];

function updated(row: ImportedRow, known: KnownEvent, changes: readonly MatchChange[]): ImportedRow {
  const isCancelled = known.status === 'cancelled';
  const problems = row.problems.filter(({ code }) => !ANSWERED.includes(code) && !(isCancelled && code === 'cancelled'));
  const openFacts = REQUIRED_FACTS.filter((fact) => known[fact] === null && !row.event?.[fact]);
  const state = problems.some(({ isBlocking }) => isBlocking) ? 'decide' : 'ready';
  return { ...row, problems, openFacts, state, match: { kind: 'update', event: known.id, changes } };
}
