import { isCountedStatus } from '../vocabulary';
import type { EventRule } from './judged-event';

/** An event that took place and has no count: its total will say "unknown" until somebody knows. */
export const noParticipantCount: EventRule = {
  kind: 'event',
  id: 'no-participant-count',
  severity: 'info',
  check: ({ count, status }) => (count === null && isCountedStatus(status) ? [{ pointer: '/participants/count', params: {} }] : []),
};
