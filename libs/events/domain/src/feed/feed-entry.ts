import type { IsoDate } from '@turnout/shared/kernel';

/** Standings of RFC 5545: still uncertain, certain, called off. */
export type EntryStanding = 'tentative' | 'confirmed' | 'cancelled';

/** One day, or days that follow each other, as another calendar shows them. */
export interface FeedEntry {
  /** Stays the same as long as the record does, whatever is changed of it. */
  readonly uid: string;
  /** Grows with every change of what it says. */
  readonly sequence: number;
  /** Instants, ISO 8601 in UTC. */
  readonly createdAt: string;
  readonly changedAt: string;
  readonly first: IsoDate;
  /** The last day, included. */
  readonly last: IsoDate;
  readonly standing: EntryStanding;
  readonly summary: string;
  /** Lines. */
  readonly description: readonly string[];
  readonly location: string | null;
  readonly category: string | null;
  /** Path of its page in the web. */
  readonly path: string;
}

/** An entry whose day is known, and whose words are found when they are asked for. */
export interface DatedEntry extends Pick<FeedEntry, 'uid' | 'first'> {
  readonly inWords: () => FeedEntry;
}
