import type { Finding, FindingEvent, FindingPage } from '@turnout/shared/api-client';

/** A record of Casentino: of the same day, country and count as the other. */
export function anEvent(id: string, more: Partial<FindingEvent> = {}): FindingEvent {
  return {
    ...{ id, title: `Lab Casentino ${id}`, type: 'peer-learning', startsOn: '2020-10-28', endsOn: null, country: 'IT', level: 'national' },
    ...{ place: null, setting: null, leadPartner: 'OXFAM', coPartners: [], meetings: 1, status: 'approved', version: 3 },
    ...{ participants: { count: 9, quality: 'exact', method: null }, mayChange: true, mayDelete: true },
    ...more,
  };
}

const TWICE = {
  ...{ records: 2, day: 'same', date: '2020-10-28', otherDate: '2020-10-28', country: 'IT', place: null, count: 9 },
  ...{ partners: 'different', types: 'other', first: 'Lab Casentino a', second: 'Lab Casentino b', title: 'alike' },
};

/** Two records that may be one. */
export function aFinding(more: Partial<Finding> = {}): Finding {
  return {
    ...{ id: 'f1', rule: 'likely-double-count', severity: 'attention', pointer: '/title', params: TWICE, repair: null, state: 'open' },
    ...{ accepted: null, foundAt: '2026-11-02T09:00:00.000Z', maySettle: true, version: 1 },
    events: [anEvent('a'), anEvent('b', { type: 'forward-looking', leadPartner: 'LGSG' })],
    ...more,
  };
}

/** A record of one meeting whose title speaks of four. */
export const FOUR_MEETINGS = aFinding({
  ...{ id: 'f2', rule: 'title-says-meetings', pointer: '/meetings', params: { said: 4, meetings: 1 } },
  events: [anEvent('c', { title: '4 meetings with parents' })],
  repair: { kind: 'change-events', stays: null, goes: null, changes: [{ event: 'c', pointer: '/meetings', before: 1, after: 4 }] },
});

/** One page of findings, all there are. */
export function pageOf(items: readonly Finding[], more: Partial<FindingPage> = {}): FindingPage {
  const rules = [...new Set(items.map(({ rule }) => rule))];
  return {
    ...{ items: [...items], nextCursor: null, total: items.length },
    rules: rules.map((rule) => ({
      ...{ rule, severity: 'attention' },
      open: items.filter((each) => each.rule === rule && each.state === 'open').length,
      accepted: items.filter((each) => each.rule === rule && each.state === 'accepted').length,
    })),
    judging: { isPending: false, done: 0, of: 0, judgedAt: '2026-11-02T09:00:00.000Z' },
    ...more,
  };
}
