import { absences } from './absence';
import type { ProjectRule } from './contract';

/** Events that took place and have no evidence at all, in a project that keeps it. */
export const missingEvidence: ProjectRule = {
  kind: 'project',
  id: 'missing-evidence',
  severity: 'info',
  check: (facts) => absences(facts, { pointer: '/evidence', has: ({ evidence }) => evidence.length > 0 }),
};
