import { isCountedStatus } from '../vocabulary';
import type { EventRule } from './judged-event';

/** An event that is said to have taken place on a day that is still to come. */
export const heldInTheFuture: EventRule = {
  kind: 'event',
  id: 'held-in-the-future',
  severity: 'attention',
  check: ({ startsOn, status, today }) =>
    startsOn !== null && startsOn > today && isCountedStatus(status) ? [{ pointer: '/startsOn', params: { date: startsOn, today } }] : [],
  // What was handed in was read by somebody: whether its day or its status is wrong is for them to say.
  changes: ({ status }) => (status === 'held' ? [{ pointer: '/status', before: status, after: 'planned' }] : []),
};
