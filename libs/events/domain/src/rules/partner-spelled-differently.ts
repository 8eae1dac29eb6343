import { likelyDuplicates, type Resemblance } from '@turnout/consortium/domain';
import type { LedgerFacts, Noticed, ProjectRule } from './contract';
import { partnersInOne } from './several-partners-in-one';

/** Two partners of the project that are probably one, written in two ways. Who is named less often is merged into the other. */
export const partnerSpelledDifferently: ProjectRule = {
  kind: 'project',
  id: 'partner-spelled-differently',
  severity: 'attention',
  check: (facts) => {
    const several = partnersInOne(facts.partners);
    const pairs = likelyDuplicates(facts.partners.filter(({ code }) => !several.has(code)));
    return pairs.map(({ one, other, resemblance }) => {
      const [mine, theirs] = [eventsOf(facts, one.code), eventsOf(facts, other.code)];
      const [stays, goes, events] = mine.length < theirs.length ? [other, one, mine] : [one, other, theirs];
      return noticed(stays.code, goes.code, resemblance, events);
    });
  },
};

/** How two partners resemble each other, as the words of the rule tell it apart. */
const RESEMBLES: Readonly<Record<Resemblance, string>> = {
  'other-spelling': 'spelling',
  'same-name': 'name',
  'look-alike-letters': 'letters',
  'one-edit': 'edit',
  'shorter-name': 'shorter',
};

function noticed(stays: string, goes: string, resemblance: Resemblance, events: readonly string[]): Noticed {
  return {
    ...{
      events,
      pointer: '/leadPartner',
      params: { partner: goes, other: stays, resemblance: RESEMBLES[resemblance], records: events.length },
    },
    subject: [goes, stays].sort(),
    repair: { kind: 'merge-partners', stays, goes },
  };
}

function eventsOf({ events }: LedgerFacts, code: string): string[] {
  return events.filter(({ leadPartner, coPartners }) => leadPartner === code || coPartners.includes(code)).map(({ id }) => id);
}
