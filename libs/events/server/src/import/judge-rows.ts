import { setImmediate as breathe } from 'node:timers/promises';
import type { ProjectContext } from '@turnout/accounts/server';
import { merged } from '@turnout/consortium/server';
import {
  checkBesideSeries,
  defaultStatus,
  type EventDraft,
  followSeries,
  holdingPeriod,
  type ImportColumn,
  type ImportedRow,
  REQUIRED_FACTS,
} from '@turnout/events/domain';
import { DomainError, type FieldError, isIsoDate, type IsoDate, isoDate, isoDateOf } from '@turnout/shared/kernel';
import { v7 as newId } from 'uuid';
import type { BulkEvent, BulkFactsOfProject } from '../bulk/judge-bulk';
import { wrongWith } from '../event/judge-event';
import { leniencyFor } from '../event/leniency-for';
import { requireMay } from '../event/require-may';
import { refuseHeld } from '../period/refuse-held';
import { inRow } from './column-of';
import type { KeptDraft } from './kept-draft';

/** A row that is to become an event, or to change one. */
export interface JudgedRow {
  readonly row: ImportedRow;
  /** Of the event. */
  readonly id: string;
  readonly draft: EventDraft;
  /** The event as it stands, and what of it the import changes; `null` for a new one. */
  readonly before: { readonly event: BulkEvent; readonly facts: KeptDraft } | null;
}

/** What came of judging rows. */
export interface JudgedRows {
  readonly judged: readonly JudgedRow[];
  /** Named by row and column. */
  readonly wrong: readonly FieldError[];
}

/** What rows are judged against. */
export interface RowFacts {
  readonly columns: readonly ImportColumn[];
  readonly against: BulkFactsOfProject;
  /** Events that rows change, by id. */
  readonly events: ReadonlyMap<string, BulkEvent>;
}

/** So many rows are judged before others get a turn. */
const AT_ONCE = 500;

/** Judges rows as logging and changing each of their events would. @param said is told how many are done */
export async function judgeRows(
  ctx: ProjectContext,
  rows: readonly ImportedRow[],
  facts: RowFacts,
  said: (done: number) => Promise<void>,
): Promise<JudgedRows> {
  const judged: JudgedRow[] = [];
  const wrong: FieldError[] = [];
  for (const [index, row] of rows.entries()) {
    const { errors, ...each } = judgeRow(ctx, row, facts);
    judged.push(each);
    wrong.push(...errors.map((error) => inRow(error, row, facts.columns)));
    if ((index + 1) % AT_ONCE > 0) continue;
    await said(index + 1);
    await breathe();
  }
  return { judged, wrong };
}

function judgeRow(ctx: ProjectContext, row: ImportedRow, { against, events }: RowFacts): JudgedRow & { errors: FieldError[] } {
  if (row.match.kind === 'new') return judgeNew(ctx, row, against);
  const event = events.get(row.match.event);
  if (event) return judgeChange(ctx, row, event, against);
  return { row, id: row.match.event, draft: {}, before: null, errors: [{ pointer: '', code: 'event.not-found' }] };
}

function judgeNew(ctx: ProjectContext, row: ImportedRow, against: BulkFactsOfProject): JudgedRow & { errors: FieldError[] } {
  const given = row.event ?? {};
  const told = followSeries(given);
  const startsOn = dateOf(told);
  const draft = {
    ...told,
    status: told.status ?? defaultStatus(startsOn, isoDateOf(ctx.now)),
    workPackage: told.workPackage ?? against.codes.workPackageOfType.get(told.type ?? ''),
  };
  const required = REQUIRED_FACTS.filter((fact) => !row.openFacts.includes(fact));
  const id = newId();
  const errors = [...checkBesideSeries(given, told), ...wrongWith(draft, against.facts, { required })];
  return { row, id, draft, before: null, errors: errors.length > 0 ? errors : heldErrors(ctx, id, draft, against) };
}

function judgeChange(
  ctx: ProjectContext,
  row: ImportedRow,
  event: BulkEvent,
  against: BulkFactsOfProject,
): JudgedRow & { errors: FieldError[] } {
  const fields = row.match.kind === 'new' ? [] : row.match.changes.map(({ field }) => field as keyof EventDraft);
  const change: KeptDraft = Object.fromEntries(fields.map((field) => [field, row.event?.[field] ?? null]));
  const draft = changedDraft(event, change);
  const facts: KeptDraft = Object.fromEntries(fields.map((field) => [field, (event as EventDraft)[field] ?? null]));
  const leniency = leniencyFor(event);
  const required = leniency.required.filter((fact) => !row.openFacts.includes(fact));
  const errors = [
    ...refusedBy(() => requireMay(event, 'change')),
    ...checkBesideSeries(change, draft),
    ...wrongWith(draft, against.facts, { ...leniency, required }),
  ];
  return {
    row,
    id: event.id,
    draft,
    before: { event, facts },
    errors: errors.length > 0 ? errors : heldErrors(ctx, event.id, draft, against),
  };
}

/** An event as it would stand with some facts of it changed. */
export function changedDraft(event: BulkEvent, change: KeptDraft): EventDraft {
  const { participants, ...rest } = change;
  const counted = participants === undefined || participants === null ? participants : merged(event.participants, participants);
  return followSeries({ ...merged<EventDraft>(event, rest), ...(counted === undefined ? {} : { participants: counted }) });
}

/** Whether a locked period would hold the event as it would stand. */
export function heldErrors(
  { now }: Pick<ProjectContext, 'now'>,
  id: string,
  draft: EventDraft,
  { periods }: Pick<BulkFactsOfProject, 'periods'>,
): FieldError[] {
  const meetingDays = draft.series?.meetings?.map(({ on }) => isoDate(on ?? '')) ?? null;
  const standing = { id, startsOn: dateOf(draft), leadPartner: draft.leadPartner ?? null, meetingDays };
  return refusedBy(() => refuseHeld({ period: holdingPeriod(standing, periods, isoDateOf(now)) }, '/startsOn'));
}

function dateOf({ startsOn }: EventDraft): IsoDate | null {
  return typeof startsOn === 'string' && isIsoDate(startsOn) ? startsOn : null;
}

/** What somebody is refused with, as errors of fields. */
export function refusedBy(act: () => void): FieldError[] {
  try {
    act();
    return [];
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return error.fields.length > 0 ? [...error.fields] : [{ pointer: '', code: error.code, params: error.params }];
  }
}
