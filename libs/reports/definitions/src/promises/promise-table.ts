import { type Totals, sumEvents } from '@turnout/events/domain';
import { isAbout, type TargetProgress } from '@turnout/impact/domain';
import type { Cell, Column, Row, SumRow, TableBlock, Trace } from '@turnout/reports/document';
import type { DocumentKey, DocumentTranslator } from '@turnout/shared/i18n';
import { qualityNotes } from '../counting-notes';
import type { GlobalReportFacts } from '../global-report/global-report-facts';
import { countCell, totalParticipantsCell } from '../total-cells';
import { traceOf } from '../trace';
import { type KeptPromise, keptPromises } from './kept-promises';
import { promiseLabel, traceOfPromise } from './promise-label';
import { missingTotal, promisedTotal } from './promised-total';
import { projectName } from '../project-name';

const NOT_KNOWN: Cell = { kind: 'missing', reason: 'not-known' };
const NOTHING_PROMISED: Cell = { kind: 'missing', reason: 'not-applicable' };

/**
 * What was promised for each type beside what was reached and what is missing. What was promised over all types stands below them, in the
 * place of a total, for it is one of its own.
 */
export function promiseTable(facts: GlobalReportFacts, translator: DocumentTranslator): TableBlock {
  const kept = keptPromises(facts);
  const ofTypes = kept.filter(({ type }) => type !== null);
  const lines = ofTypes.length === 0 ? kept : ofTypes;
  const whole = kept.find(({ type }) => type === null);
  return {
    kind: 'table',
    id: 'promises',
    caption: translator.text('reports.promises.caption', { project: projectName(facts) }),
    groupHeading: null,
    columns: columns(translator),
    groups: [{ key: null, label: null, rows: lines.map((promise) => row(promise, facts, translator)), sum: null }],
    total: ofTypes.length === 0 ? null : whole === undefined ? total(ofTypes, facts, translator) : wholeRow(whole, facts, translator),
    notes: promiseNotes(facts, translator),
    emptyText: translator.text('reports.promises.none'),
  };
}

/** What stands below figures about promises: the basis, and that a surplus is no help elsewhere. */
export function promiseNotes(facts: GlobalReportFacts, translator: DocumentTranslator): readonly string[] {
  const { filter, promises } = facts;
  const isBoth = promises.some(({ type }) => type === null) && promises.length > 1;
  const isPart = Object.keys(traceOf(filter).query).length > 0;
  return [
    `${translator.text('reports.note.basis')} ${translator.text('reports.promises.surplus')}`,
    ...(isBoth ? [translator.text('reports.promises.whole-line')] : []),
    ...(isPart ? [translator.text('reports.promises.whole-project')] : []),
    ...qualityNotes(facts, translator),
  ];
}

function columns({ text }: DocumentTranslator): readonly Column[] {
  const count = (id: string, heading: DocumentKey): Column => ({ id, heading: text(heading), kind: 'count', grow: 0 });
  return [
    { id: 'type', heading: text('reports.column.type'), kind: 'text', grow: 1, namesRecord: true },
    count('eventsPromised', 'reports.column.events-promised'),
    count('eventsHeld', 'reports.column.events-held'),
    count('eventsMissing', 'reports.column.events-missing'),
    count('participantsPromised', 'reports.column.participants-promised'),
    count('participantsReached', 'reports.column.participants-reached'),
    count('participantsMissing', 'reports.column.participants-missing'),
  ];
}

function row(promise: KeptPromise, facts: GlobalReportFacts, translator: DocumentTranslator): Row {
  const code = promise.type === null ? {} : { code: promise.type };
  const type: Cell = { kind: 'text', text: promiseLabel(promise, facts, translator), ...code };
  return { cells: [type, ...figuresOf(promise, facts)] };
}

function wholeRow(whole: KeptPromise, facts: GlobalReportFacts, translator: DocumentTranslator): SumRow {
  return { label: promiseLabel(whole, facts, translator), fromColumn: 1, cells: figuresOf(whole, facts) };
}

function figuresOf(promise: KeptPromise, facts: GlobalReportFacts): readonly Cell[] {
  return figures(promise, sumEvents(facts.records.filter((record) => isAbout(promise, record))), traceOfPromise(facts.filter, promise));
}

function figures({ events, participants }: Pick<KeptPromise, 'events' | 'participants'>, totals: Totals, trace: Trace): readonly Cell[] {
  return [
    promisedCell(events.promised),
    countCell(totals.events, trace),
    missingCell(events),
    promisedCell(participants.promised),
    totalParticipantsCell(totals, trace),
    missingCell(participants),
  ];
}

function total(kept: readonly KeptPromise[], facts: GlobalReportFacts, translator: DocumentTranslator): SumRow {
  const types = new Set(kept.map(({ type }) => type));
  const totals = sumEvents(facts.records.filter(({ type }) => type !== null && types.has(type)));
  const trace = traceOf({ ...facts.filter, type: [...types] });
  const [events, participants] = [promisedTotal(facts.promises, 'events'), promisedTotal(facts.promises, 'participants')];
  return {
    label: translator.text('reports.promises.total'),
    fromColumn: 1,
    cells: [
      promisedCell(events),
      countCell(totals.events, trace),
      missingCell({ promised: events, missing: missingTotal(kept, 'events') }),
      promisedCell(participants),
      totalParticipantsCell(totals, trace),
      missingCell({ promised: participants, missing: missingTotal(kept, 'participants') }),
    ],
  };
}

function promisedCell(promised: number | null): Cell {
  return promised === null ? NOTHING_PROMISED : { kind: 'count', value: promised };
}

function missingCell({ promised, missing }: Pick<TargetProgress, 'promised' | 'missing'>): Cell {
  if (promised === null) return NOTHING_PROMISED;
  return missing === null ? NOT_KNOWN : { kind: 'count', value: missing };
}
