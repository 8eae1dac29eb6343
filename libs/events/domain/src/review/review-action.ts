import type { Operation } from '@turnout/accounts/domain';
import type { EventStatus } from '../vocabulary';

/** What can be done with an event on its way from being planned to being approved. */
export const REVIEW_ACTIONS = ['hold', 'submit', 'return', 'approve', 'reopen', 'cancel'] as const;
export type ReviewAction = (typeof REVIEW_ACTIONS)[number];

/** Actions that have to say why; the note is kept with the event. */
export const NOTED_ACTIONS = ['return', 'reopen'] as const satisfies readonly ReviewAction[];
export type NotedAction = (typeof NOTED_ACTIONS)[number];

interface ReviewStep {
  /** Says in the access table who may. */
  readonly operation: Extract<Operation, 'event.submit' | 'event.review'>;
  /** Where it leads, by where it starts from; from any other status it is not possible. */
  readonly leads: Readonly<Partial<Record<EventStatus, EventStatus>>>;
}

/** The way of an event: planned → held → submitted → returned or approved; or cancelled. */
export const REVIEW_STEPS: Readonly<Record<ReviewAction, ReviewStep>> = {
  hold: { operation: 'event.submit', leads: { planned: 'held' } },
  submit: { operation: 'event.submit', leads: { held: 'submitted', returned: 'submitted' } },
  return: { operation: 'event.review', leads: { submitted: 'returned' } },
  approve: { operation: 'event.review', leads: { submitted: 'approved' } },
  reopen: { operation: 'event.review', leads: { approved: 'returned', cancelled: 'planned' } },
  cancel: { operation: 'event.submit', leads: { planned: 'cancelled', held: 'cancelled', returned: 'cancelled' } },
};

/** The status an action leads to; `null` where it cannot be done from the one the event has. */
export function statusAfter(action: ReviewAction, status: EventStatus): EventStatus | null {
  return REVIEW_STEPS[action].leads[status] ?? null;
}
