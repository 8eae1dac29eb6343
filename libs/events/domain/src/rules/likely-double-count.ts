import type { LedgerEvent, Noticed, PairRule, Repair } from './contract';
import { type AlikeFacts, compared, type ComparedEvent, dayKey, isOneEvent, resemblances, type Resemblances } from './alike';
import { mergeOf } from './merge-of';

/** An event of the ledger with its count where it is looked for. */
interface CountedEvent extends AlikeFacts {
  readonly event: LedgerEvent;
}

/** So much of a title stands in a sentence. */
const QUOTED_LENGTH = 80;

/** The same event in the ledger more than once: under two types, logged by two partners, or with its title in two languages. */
export const likelyDoubleCount: PairRule<ComparedEvent<CountedEvent>> = {
  kind: 'pair',
  id: 'likely-double-count',
  severity: 'attention',
  keyOf: ({ startsOn, status }) => (startsOn === null || status === 'cancelled' ? null : dayKey(startsOn)),
  prepare: (event) => {
    const { title, startsOn, country, place, leadPartner, coPartners, participants } = event;
    // Nobody and nobody are not the same people.
    return compared({ event, title, startsOn, country, place, leadPartner, coPartners, count: participants.count || null });
  },
  isAlike: (one, other) => isOneEvent(resemblances(one, other)),
  describe: (alike) => {
    const [first, ...others] = alike as [ComparedEvent<CountedEvent>, ...ComparedEvent<CountedEvent>[]];
    const found = others.map((other) => resemblances(first, other));
    const events = alike.map(({ facts }) => facts.event);
    return { events: events.map(({ id }) => id), pointer: '/startsOn', ...wordsOf(events, found), repair: repairOf(events, found) };
  },
};

function wordsOf(events: readonly LedgerEvent[], found: readonly Resemblances[]): Pick<Noticed, 'params' | 'subject'> {
  const [first, second] = events as readonly [LedgerEvent, LedgerEvent];
  const areAll = (fact: keyof Resemblances, ...values: readonly string[]): boolean => found.every((each) => values.includes(each[fact]));
  const title = areAll('title', 'same') ? 'same' : areAll('title', 'same', 'alike') ? 'alike' : 'other';
  return {
    params: {
      ...{
        records: events.length,
        date: first.startsOn,
        otherDate: second.startsOn,
        day: areAll('day', 'same') ? 'same' : 'swapped',
        title,
      },
      country: areAll('country', 'same') ? first.country : null,
      count: areAll('count', 'same') ? first.participants.count : null,
      place: areAll('place', 'same') ? first.place : null,
      ...{ partners: areAll('partners', 'same') ? 'same' : 'other', types: areOne(events.map(({ type }) => type)) ? 'same' : 'other' },
      ...{ first: quoted(first.title), second: quoted(second.title) },
    },
    subject: events.map(({ id, startsOn, participants }) => [id, startsOn, participants.count]),
  };
}

function repairOf(events: readonly LedgerEvent[], found: readonly Resemblances[]): Repair | null {
  const [one, other, ...more] = events;
  const [alike] = found;
  const isClear = alike?.day === 'same' && alike.title !== 'other' && alike.count === 'same';
  return one && other && more.length === 0 && isClear ? mergeOf(one, other) : null;
}

function areOne(values: readonly unknown[]): boolean {
  return new Set(values).size === 1;
}

function quoted(title: string): string {
  const letters = [...title];
  return letters.length > QUOTED_LENGTH ? `${letters.slice(0, QUOTED_LENGTH - 1).join('')}…` : title;
}
