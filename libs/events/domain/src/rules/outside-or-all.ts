import type { IsoDate } from '@turnout/shared/kernel';
import type { LedgerFacts, Noticed, ProjectRule } from './contract';
import { type EventRule, judgedEvent } from './judged-event';

/** More than so many events outside a period, and more than a part of so many, are no slips: the period is not the one they were recorded for. */
const MANY = 5;
const PART = 10;

/**
 * A rule about the days of one event as it speaks of the whole ledger: of each event by itself, and of all of them at once where they are
 * too many to be slips.
 */
export function outsideOrAll(rule: EventRule): ProjectRule {
  return { kind: 'project', id: rule.id, severity: rule.severity, check: (facts) => gathered(noticedOutside(rule, facts), facts) };
}

function noticedOutside(rule: EventRule, facts: LedgerFacts): Noticed[] {
  return facts.events.flatMap((event) =>
    rule.check(judgedEvent(event, facts)).map(({ pointer, params }) => {
      const said = { ...params, records: 1, last: params['date'] as IsoDate };
      return { events: [event.id], pointer, params: said, subject: [event.id, pointer, said.last], repair: null };
    }),
  );
}

function gathered(noticed: readonly Noticed[], { events }: LedgerFacts): readonly Noticed[] {
  const concerned = [...new Set(noticed.flatMap((each) => each.events))];
  const [first] = noticed;
  if (!first || concerned.length <= MANY || concerned.length * PART <= events.length) return noticed;
  const dates = noticed.map(({ params }) => params['last'] as IsoDate).sort();
  const [date] = dates as [IsoDate];
  const params = { ...first.params, records: concerned.length, date, last: dates.slice(-1).join('') };
  const { from = null, to = null } = first.params;
  // One more event outside the same period is no other finding.
  return [{ events: concerned, pointer: '/startsOn', params, subject: [from, to], repair: null }];
}
