import { foldForSearch } from '@turnout/shared/kernel';
import { likeness, trigramsOf } from './trigrams';

/** What of an event tells whether it is another one as well. */
export interface AlikeFacts {
  readonly title: string;
  readonly startsOn: string | null;
  readonly country: string | null;
  readonly place: string | null;
  readonly leadPartner: string | null;
  readonly coPartners: readonly string[];
  /** `null` for not known. */
  readonly count: number | null;
}

/** A title made ready to be compared. */
interface ComparedTitle {
  readonly folded: string;
  readonly trigrams: ReadonlySet<string>;
  /** The numbers in it, as one word. */
  readonly numbers: string;
}

/** An event made ready to be compared. */
export interface ComparedEvent<Facts extends AlikeFacts = AlikeFacts> {
  readonly facts: Facts;
  readonly title: ComparedTitle;
  /** `null` where nobody stated one. */
  readonly place: ReadonlySet<string> | null;
  readonly partners: ReadonlySet<string>;
}

/** How two events resemble each other. */
export interface Resemblances {
  /** `swapped`: the day of one is the month of the other. `other`: neither. */
  readonly day: 'same' | 'swapped' | 'other';
  readonly title: 'same' | 'alike' | 'other';
  /** `unknown` where either does not say. */
  readonly country: 'same' | 'other' | 'unknown';
  readonly count: 'same' | 'other' | 'unknown';
  readonly place: 'same' | 'other' | 'unknown';
  /** Whether any partner takes part in both. */
  readonly partners: 'same' | 'other';
}

/** Titles with a likeness of so much are alike: “Final Meeting - Lab Rome” is not yet “Final Meeting - Lab Milan”. */
const ALIKE = 0.6;

/** Makes an event ready to be compared with others. */
export function compared<Facts extends AlikeFacts>(facts: Facts): ComparedEvent<Facts> {
  const { title, place, leadPartner, coPartners } = facts;
  return {
    facts,
    title: comparedTitle(title),
    place: place === null ? null : trigramsOf(place),
    partners: new Set([...(leadPartner === null ? [] : [leadPartner]), ...coPartners]),
  };
}

/** Sets two events beside each other. */
export function resemblances(one: ComparedEvent, other: ComparedEvent): Resemblances {
  const [mine, theirs] = [one.facts, other.facts];
  return {
    day: dayOf(mine.startsOn, theirs.startsOn),
    title: titleOf(one.title, other.title),
    country: sameOf(mine.country, theirs.country),
    count: sameOf(mine.count, theirs.count),
    place: one.place === null || other.place === null ? 'unknown' : likeness(one.place, other.place) >= ALIKE ? 'same' : 'other',
    partners: [...one.partners].some((partner) => other.partners.has(partner)) ? 'same' : 'other',
  };
}

/** The day of an event and that day with day and month exchanged, as one word: events that share it may be of one day. */
export function dayKey(startsOn: string): string {
  const [year = '', month = '', day = ''] = startsOn.split('-');
  return [year, ...[month, day].sort()].join('-');
}

function dayOf(one: string | null, other: string | null): Resemblances['day'] {
  if (one === null || other === null) return 'other';
  if (one === other) return 'same';
  return dayKey(one) === dayKey(other) ? 'swapped' : 'other';
}

function comparedTitle(title: string): ComparedTitle {
  const folded = foldForSearch(title);
  return { folded, trigrams: trigramsOf(title), numbers: (folded.match(/\d+/gu) ?? []).join(' ') };
}

function titleOf(one: ComparedTitle, other: ComparedTitle): Resemblances['title'] {
  if (one.folded === other.folded) return 'same';
  // Numbers tell apart what is called alike: session 1 and session 2.
  if (one.numbers !== other.numbers) return 'other';
  const alike = likeness(one.trigrams, other.trigrams);
  return alike === 1 ? 'same' : alike >= ALIKE ? 'alike' : 'other';
}

function sameOf(one: string | number | null, other: string | number | null): Resemblances['country'] {
  if (one === null || other === null) return 'unknown';
  return one === other ? 'same' : 'other';
}
