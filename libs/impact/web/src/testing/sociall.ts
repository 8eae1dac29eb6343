import { ANY_EVENT } from '@turnout/impact/domain';
import type { EventSummary, EventType, ImpactOfType, ImpactProgress } from '@turnout/shared/api-client';

type Line = readonly [code: string, label: string, records: number, events: number, participants: number];

/** The sums of the handed-in Soci@ll report, type by type. */
const LINES: readonly Line[] = [
  ['igniting', 'Igniting event', 10, 10, 301],
  ['peer-learning', 'Peer-learning event', 13, 16, 295],
  ['bench-learning', 'Bench-learning international webinar', 2, 2, 39],
  ['forward-looking', 'Forward-looking session', 6, 6, 77],
];
const PROMISED = [
  [10, 150],
  [2, 20],
  [10, 150],
  [10, 150],
] as const;

export const SOCIALL_TYPES: readonly EventType[] = LINES.map(([code, label], position) => {
  const unknown = { aim: null, format: null, targetGroup: null, level: null, portalType: null, workPackage: null } as const;
  return { id: code, code, label, ...unknown, position, hue: position, version: 1 };
});

const progress = (reached: number, promised: number): ImpactProgress => ({
  ...{ reached, promised, missing: Math.max(0, promised - reached), state: reached < promised ? 'behind' : 'reached' },
  ratio: { numerator: reached, denominator: promised },
});

const NONE = { events: null, participants: null };

/** Of a promise whose deadline nobody stated. */
export const NO_PACE: Pick<ImpactOfType, 'pace' | 'forecast' | 'byMonth' | 'surplus'> = {
  ...{ byMonth: null, surplus: 'once' },
  pace: { deadline: null, monthsLeft: null, neededPerMonth: NONE, soFar: NONE },
  forecast: NONE,
};

/** What is missing of the whole numbers, and nothing in conditions. */
export const gapOf = (events: number, participants: number): ImpactOfType['gap'] => ({
  ...{ events, participants, inConditions: 0, inConditionsAtLeast: 0, further: events, furtherAtLeast: events },
  parts: events + participants === 0 ? [] : [{ ...ANY_EVENT, events, participants, participantsPerEvent: null }],
});

/** What the project promised beside what it reached, without conditions. */
export const SOCIALL_PROMISES: readonly ImpactOfType[] = LINES.map(([type, , , reachedEvents, reachedPeople], index) => {
  const [promisedEvents, promisedPeople] = PROMISED[index] ?? [0, 0];
  const [events, participants] = [progress(reachedEvents, promisedEvents), progress(reachedPeople, promisedPeople)];
  const gap = gapOf(events.missing ?? 0, participants.missing ?? 0);
  return { type, events, participants, clauses: [], gap, ...NO_PACE };
});

export const SOCIALL_SUMMARY: EventSummary = {
  by: 'type',
  basis: 'participants-as-reported',
  rows: LINES.map(([key, label, records, events, participants]) => ({
    key,
    label,
    records,
    events,
    participants,
    estimated: 0,
    unknown: 0,
    documented: 0,
  })),
  total: { records: 31, events: 34, participants: 712, estimated: 0, unknown: 0, documented: 0 },
};
