import { isCountedStatus } from '../vocabulary';
import { byPartner } from './absence';
import type { ProjectRule } from './contract';
import { noParticipantCount } from './no-participant-count';

/** The rule about an event that nobody counted, as it speaks of the whole ledger: once for each partner in the lead. */
export const noParticipantCounts: ProjectRule = {
  kind: 'project',
  id: noParticipantCount.id,
  severity: noParticipantCount.severity,
  check: ({ events }) =>
    byPartner(
      events.filter(({ participants, status }) => participants.count === null && isCountedStatus(status)),
      '/participants/count',
    ),
};
