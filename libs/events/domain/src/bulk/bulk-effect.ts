import { documentedOf } from '../evidence/documented';
import type { EventRecord } from '../event-record';
import type { ListTotals } from '../filter/matches';
import { partnersOf, placeKeyOf } from '../place-key';
import { sumEvents } from '../totals';
import { isCountedStatus } from '../vocabulary';

/** One event before and after a change. */
export interface ChangedRecord {
  readonly before: EventRecord;
  readonly after: EventRecord;
}

/** Along what the sums of a project can move while its totals stay. */
export const MOVE_DIMENSIONS = ['type', 'country', 'level', 'setting', 'mode', 'workPackage', 'partner'] as const;
export type MoveDimension = (typeof MOVE_DIMENSIONS)[number];

/** How the sums of one row of a summary move: what comes minus what goes. Events that did not take place move nothing. */
export interface SumMove {
  readonly by: MoveDimension;
  /** `null` for not known. */
  readonly key: string | null;
  readonly records: number;
  readonly events: number;
  /** People with a known count. */
  readonly participants: number;
}

const KEYS: Readonly<Record<MoveDimension, (record: EventRecord) => readonly (string | null)[]>> = {
  type: ({ type }) => [type],
  country: (record) => [placeKeyOf(record)],
  level: ({ level }) => [level],
  setting: ({ setting }) => [setting],
  mode: ({ mode }) => [mode],
  workPackage: ({ workPackage }) => [workPackage],
  partner: (record) => partnersOf(record),
};

/** Which rows of the project's sums change places, along the dimensions of what is changed; none for a change of the status alone, which moves all of them. */
export function sumMovesOf(changes: readonly ChangedRecord[]): SumMove[] {
  return MOVE_DIMENSIONS.flatMap((by) => {
    const rows = new Map<string | null, SumMove>();
    const add = (record: EventRecord, key: string | null, sign: 1 | -1): void => {
      if (!isCountedStatus(record.status)) return;
      const row = rows.get(key) ?? { by, key, records: 0, events: 0, participants: 0 };
      const { records, events, participants } = row;
      const people = participants + sign * (record.participants.count ?? 0);
      rows.set(key, { ...row, records: records + sign, events: events + sign * record.meetings, participants: people });
    };
    for (const { before, after } of changes) {
      const [old, now] = [KEYS[by](before), KEYS[by](after)];
      for (const key of old) if (!now.includes(key)) add(before, key, -1);
      for (const key of now) if (!old.includes(key)) add(after, key, 1);
    }
    return [...rows.values()].filter(({ records, events, participants }) => records !== 0 || events !== 0 || participants !== 0);
  });
}

/** Totals of a project as they would be after changes of some of its events; the definition that a total read afterwards is held against. */
export function totalsAfter(totals: ListTotals, changes: readonly ChangedRecord[]): ListTotals {
  const [goes, comes] = [counted(changes.map(({ before }) => before)), counted(changes.map(({ after }) => after))];
  const moved = (of: (sums: ReturnType<typeof counted>) => number): number => of(comes) - of(goes);
  const records = totals.records + moved((sums) => sums.records);
  const unknown = totals.unknown + moved((sums) => sums.unknown);
  const participants = (totals.participants ?? 0) + moved((sums) => sums.participants ?? 0);
  return {
    records,
    events: totals.events + moved((sums) => sums.events),
    participants: records > 0 && records === unknown ? null : participants,
    estimated: totals.estimated + moved((sums) => sums.estimated),
    unknown,
    leftOut: totals.leftOut - moved((sums) => sums.records),
    documented: totals.documented + moved((sums) => sums.documented),
  };
}

function counted(records: readonly EventRecord[]) {
  const those = records.filter(({ status }) => isCountedStatus(status));
  return { ...sumEvents(those), documented: those.reduce((sum, record) => sum + documentedOf(record), 0) };
}
