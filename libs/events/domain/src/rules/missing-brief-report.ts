import { absences } from './absence';
import type { ProjectRule } from './contract';

/** Events that took place and have no brief report, in a project that writes them. */
export const missingBriefReport: ProjectRule = {
  kind: 'project',
  id: 'missing-brief-report',
  severity: 'info',
  check: (facts) => absences(facts, { pointer: '/briefReport', has: ({ briefReport }) => briefReport !== null }),
};
