import { type Decision, type EventDraft, type Meaning, type Question } from '@turnout/events/domain';
import type { Setting } from '../grid/cell-edit';
import { GRID_FIELDS, type GridField } from '../grid/grid-field';

/** An answer of one's own to a question: which fact is asked for, and what it decides. */
export interface OtherAnswer {
  readonly field: GridField;
  decide(settings: readonly Setting[]): readonly Decision[];
}

const FIELDS: Readonly<Partial<Record<Meaning, GridField>>> = {
  type: 'type',
  partner: 'leadPartner',
  country: 'country',
  mode: 'mode',
  level: 'level',
  setting: 'setting',
  status: 'status',
  workPackage: 'workPackage',
};

/** How a question can be answered in another way than by its proposals; `null` where they are all there is. */
export function otherAnswer({ rows, proposals }: Question): OtherAnswer | null {
  const decisions = proposals.map(({ decision }) => decision);
  const means = decisions.find((decision) => decision.kind === 'means');
  if (means) {
    const field = FIELDS[means.what];
    return field === undefined ? null : { field, decide: (settings) => [{ ...means, codes: codesOf(settings) }] };
  }
  if (decisions.some(({ kind }) => kind === 'meetings')) return settingAnswer('meetings', rows);
  const set = decisions.find((decision) => decision.kind === 'set' || decision.kind === 'assign');
  const field = set && GRID_FIELDS.find((each) => pointerField(set.pointer) === each);
  return field === undefined ? null : settingAnswer(field, rows);
}

/** Tells whether a decision answers a question, by a proposal or in another way. */
export function isAnswerTo({ rows, proposals }: Question, decision: Decision): boolean {
  const words = JSON.stringify(decision);
  return proposals.some(({ decision: own }) => {
    if (JSON.stringify(own) === words) return true;
    if (own.kind === 'means') return decision.kind === 'means' && decision.what === own.what && decision.words === own.words;
    const isSetting = decision.kind === 'set' && JSON.stringify(decision.rows) === JSON.stringify(rows);
    if (own.kind === 'meetings') return isSetting && decision.pointer === '/meetings';
    return isSetting && (own.kind === 'set' || own.kind === 'assign') && pointerField(own.pointer) === pointerField(decision.pointer);
  });
}

/** An event of which nothing is known, for a field that begins empty. */
export const NOTHING: EventDraft = {};

function settingAnswer(field: GridField, rows: readonly number[]): OtherAnswer {
  return { field, decide: (settings) => settings.map((setting) => ({ kind: 'set', rows, ...setting })) };
}

function codesOf(settings: readonly Setting[]): readonly string[] {
  return settings.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
}

function pointerField(pointer: string): string {
  const [field = ''] = pointer.slice(1).split('/');
  return field === 'startsOn' || field === 'endsOn' ? 'days' : field;
}
