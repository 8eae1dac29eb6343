import { clauseWords } from '@turnout/impact/domain';
import type { Cell, Row, RowGroup, TableBlock } from '@turnout/reports/document';
import type { DocumentTranslator } from '@turnout/shared/i18n';
import type { GlobalReportFacts } from '../global-report/global-report-facts';
import { type KeptClause, type KeptPromise, keptPromises } from './kept-promises';
import { projectName } from '../project-name';
import { promiseLabel } from './promise-label';
import { paceOfClause } from './promise-pace';

/** The conditions of the promises, each with what counts towards it; nothing where no promise has any. */
export function clauseTables(facts: GlobalReportFacts, translator: DocumentTranslator): readonly TableBlock[] {
  const promises = keptPromises(facts).filter(({ clauses }) => clauses.length > 0);
  return promises.length === 0 ? [] : [clauseTable(promises, facts, translator)];
}

function clauseTable(promises: readonly KeptPromise[], facts: GlobalReportFacts, translator: DocumentTranslator): TableBlock {
  const { text } = translator;
  const groups = promises.map((promise) => groupOf(promise, facts, translator));
  const isPaced = groups.some(({ rows }) => rows.some(({ cells }) => cells.at(-1)?.kind === 'text'));
  return {
    kind: 'table',
    id: 'conditions',
    caption: text('reports.conditions.caption', { project: projectName(facts) }),
    groupHeading: text('reports.column.type'),
    groupId: 'type',
    columns: [
      { id: 'condition', heading: text('reports.column.condition'), kind: 'text', grow: 1, namesRecord: true },
      { id: 'promised', heading: text('reports.column.promised'), kind: 'count', grow: 0 },
      { id: 'counted', heading: text('reports.column.counted'), kind: 'count', grow: 0 },
      { id: 'missing', heading: text('reports.column.missing'), kind: 'count', grow: 0 },
      { id: 'couldCount', heading: text('reports.column.could-count'), kind: 'count', grow: 0 },
      ...(isPaced ? [{ id: 'pace', heading: text('reports.column.pace'), kind: 'text', grow: 0.4 } as const] : []),
    ],
    groups: isPaced ? groups : groups.map((group) => ({ ...group, rows: group.rows.map(({ cells }) => ({ cells: cells.slice(0, -1) })) })),
    total: null,
    notes: [text('reports.conditions.basis')],
    emptyText: text('reports.promises.none'),
  };
}

function groupOf(promise: KeptPromise, facts: GlobalReportFacts, translator: DocumentTranslator): RowGroup {
  return {
    key: promise.type,
    label: promiseLabel(promise, facts, translator),
    rows: promise.clauses.flatMap((clause) => rowsOf(clause, 0, (each) => paceOfClause(each, promise, facts, translator), translator)),
    sum: null,
  };
}

/** How fast what is missing of a condition would have to come; `null` where there is nothing to say. */
type PaceWords = (clause: KeptClause) => string | null;

/** A condition and its parts, each part set off from what it is a part of. */
function rowsOf(clause: KeptClause, depth: number, paceOf: PaceWords, translator: DocumentTranslator): readonly Row[] {
  const pace = paceOf(clause);
  const cell: Cell = pace === null ? { kind: 'missing', reason: 'not-applicable' } : { kind: 'text', text: pace };
  return [
    { cells: [...cellsOf(clause, depth, translator), cell] },
    ...clause.clauses.flatMap((part) => rowsOf(part, depth + 1, paceOf, translator)),
  ];
}

function cellsOf(clause: KeptClause, depth: number, translator: DocumentTranslator): readonly Cell[] {
  return [
    { kind: 'text', text: `${'– '.repeat(depth)}${clauseWords(clause, translator)}` },
    ...[clause.promised, clause.reached, clause.missing, clause.couldCount].map((value): Cell =>
      value === null ? { kind: 'missing', reason: 'not-known' } : { kind: 'count', value },
    ),
  ];
}
