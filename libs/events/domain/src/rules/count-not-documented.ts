import { isCountedStatus } from '../vocabulary';
import type { EventRule } from './judged-event';

/** Signed lists that name fewer people than were counted. An event without any list is left to the rule about missing evidence. */
export const countNotDocumented: EventRule = {
  kind: 'event',
  id: 'count-not-documented',
  severity: 'info',
  check: ({ count, signedCount, status }) =>
    count !== null && signedCount > 0 && signedCount < count && isCountedStatus(status)
      ? [{ pointer: '/participants/count', params: { count, signed: signedCount, missing: count - signedCount } }]
      : [],
};
