import type { IsoDate } from '@turnout/shared/kernel';
import type { DatedEvent } from '../calendar/calendar';
import type { StatedDeadline } from '../calendar/deadline';
import type { EventMode, EventStatus } from '../vocabulary';

/** When something was recorded and changed, and how often. */
export interface Edition {
  /** 1 at first, one more with every change. */
  readonly version: number;
  /** Instants, ISO 8601 in UTC. */
  readonly createdAt: string;
  readonly changedAt: string;
}

/** A project of a feed. */
export interface FeedProject extends Edition {
  readonly id: string;
  readonly code: string;
  /** What people call it. */
  readonly name: string;
  readonly startsOn: IsoDate | null;
}

/** An event as a feed takes it from the ledger. */
export interface FeedEvent extends DatedEvent, Edition {
  readonly projectId: string;
  readonly id: string;
  /** Label of its type. */
  readonly type: string | null;
  readonly title: string;
  readonly status: EventStatus;
  readonly mode: EventMode | null;
  readonly country: string | null;
  readonly place: string | null;
  /** Codes, the one in the lead first. */
  readonly partners: readonly string[];
}

/** A deadline as a feed takes it from the project. */
export interface FeedDeadline extends StatedDeadline, Edition {
  readonly projectId: string;
}

/** What a feed is made of. */
export interface FeedContent {
  /** Whether it is about all projects of its owner; names of projects then stand before what is theirs. */
  readonly isPersonal: boolean;
  readonly projects: readonly FeedProject[];
  readonly events: readonly FeedEvent[];
  readonly deadlines: readonly FeedDeadline[];
  /** How many events there are; more than {@link FeedContent.events} when the earliest were left out. */
  readonly total: number;
}

/** Events that a feed holds at most; the earliest are left out. */
export const MAX_FEED_EVENTS = 2000;
