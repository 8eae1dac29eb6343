import { type Actor, actorBefore, type Operation, reachOf } from '@turnout/accounts/domain';
import type { EventStatus } from '../vocabulary';
import { REVIEW_ACTIONS, REVIEW_STEPS, type ReviewAction, statusAfter } from './review-action';

/** Statuses in which the partner's part is done: changing the event takes somebody who reviews. */
export const LOCKED_STATUSES = ['submitted', 'approved'] as const satisfies readonly EventStatus[];

/** Why somebody who could change an event otherwise cannot: how far its review has come, or that its reporting period is locked. */
export const EVENT_LOCKS = ['review', 'period'] as const;
export type EventLock = (typeof EVENT_LOCKS)[number];

/** Who asks, beside the event asked about. */
export interface EventStanding {
  readonly actor: Actor;
  /** Whether the asker's own partner leads or co-organises the event. */
  readonly isOwn: boolean;
  /** Whether the event belongs to a work package that the asker leads: by its own, else by that of its type. */
  readonly isInPackages: boolean;
  readonly status: EventStatus;
  /** Whether a locked reporting period holds the event. */
  readonly isHeld: boolean;
}

/** What somebody may do with an event. */
export interface EventPermissions {
  readonly change: boolean;
  readonly delete: boolean;
  /** Whether something can be said about it; no lock stands in the way of that. */
  readonly comment: boolean;
  /** Whether evidence can be added, changed and removed. */
  readonly evidence: boolean;
  /** What can be done with it on its way to being approved, in the order of {@link REVIEW_ACTIONS}. */
  readonly review: readonly ReviewAction[];
  /** Why it cannot be changed; `null` where it can, and for those who never could. */
  readonly lock: EventLock | null;
}

/** What somebody may do with an event, by the access table and by how far the event has come. */
export function permissionsOf(standing: EventStanding): EventPermissions {
  const lock = lockOf(standing);
  return {
    change: lock === null && reachesEvent(standing, 'event.change'),
    delete: lock === null && reachesEvent(standing, 'event.delete'),
    comment: reachesEvent(standing, 'event.comment'),
    evidence: lock === null && reachesEvent(standing, 'evidence.change'),
    review: REVIEW_ACTIONS.filter(
      (action) =>
        !standing.isHeld && statusAfter(action, standing.status) !== null && reachesEvent(standing, REVIEW_STEPS[action].operation),
    ),
    lock,
  };
}

/** Tells whether an operation of the access table reaches an event. */
export function reachesEvent({ actor, isOwn, isInPackages }: Omit<EventStanding, 'status' | 'isHeld'>, operation: Operation): boolean {
  const reach = reachOf(operation, actorBefore(actor, isInPackages));
  return reach === 'all' || (reach === 'own' && isOwn);
}

/** A locked period holds everybody back who could change the event; its review holds back those who do not review it. */
function lockOf(standing: EventStanding): EventLock | null {
  if (!reachesEvent(standing, 'event.change')) return null;
  if (standing.isHeld) return 'period';
  const isSettled = LOCKED_STATUSES.some((locked) => locked === standing.status);
  return isSettled && !reachesEvent(standing, 'event.review') ? 'review' : null;
}
