import { isCountedStatus, type ProjectRule } from '@turnout/events/domain';
import { isAbout, type Target } from '../target';
import type { PromiseFacts } from './promise-facts';

/** Events that do not say their setting, of a type for which events were promised by setting, or of any where they were promised over all types: nobody can say whether that promise is kept. */
export const settingNotStated: ProjectRule<PromiseFacts> = {
  kind: 'project',
  id: 'setting-not-stated',
  severity: 'attention',
  check: ({ events, targets }) => {
    const silent = events.filter(({ setting, status }) => setting === null && isCountedStatus(status));
    return targets.filter(isBySetting).flatMap(({ type, clauses }) => {
      const concerned = silent.filter((event) => isAbout({ type }, event));
      if (concerned.length === 0) return [];
      const promised = promisedBySetting(clauses);
      const params = { type, records: concerned.length, promised };
      // One more event that says nothing is no other finding.
      return [{ events: concerned.map(({ id }) => id), pointer: '/setting', params, subject: type === null ? [] : [type], repair: null }];
    });
  },
};

function isBySetting({ clauses }: Pick<Target, 'clauses'>): boolean {
  return clauses.some((clause) => clause.setting !== null || isBySetting(clause));
}

/** Events that were promised in a setting; what lies within such a promise is a part of it. */
function promisedBySetting(clauses: Target['clauses']): number {
  return clauses.reduce((sum, clause) => sum + (clause.setting === null ? promisedBySetting(clause.clauses) : (clause.events ?? 0)), 0);
}
