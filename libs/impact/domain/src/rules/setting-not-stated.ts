import { isCountedStatus, type ProjectRule } from '@turnout/events/domain';
import { groupedBy } from '@turnout/shared/kernel';
import type { Target } from '../target';
import type { PromiseFacts } from './promise-facts';

/** Events that do not say their setting, of a type for which events were promised by setting: nobody can say whether that promise is kept. */
export const settingNotStated: ProjectRule<PromiseFacts> = {
  kind: 'project',
  id: 'setting-not-stated',
  severity: 'attention',
  check: ({ events, targets }) => {
    const silent = events.filter(({ setting, status }) => setting === null && isCountedStatus(status));
    const byType = groupedBy(silent, ({ type }) => type);
    return targets.filter(isBySetting).flatMap(({ type, clauses }) => {
      const concerned = byType.get(type) ?? [];
      if (concerned.length === 0) return [];
      const promised = clauses.reduce((sum, clause) => sum + (clause.setting === null ? 0 : (clause.events ?? 0)), 0);
      const params = { type, records: concerned.length, promised };
      // One more event that says nothing is no other finding.
      return [{ events: concerned.map(({ id }) => id), pointer: '/setting', params, subject: [type], repair: null }];
    });
  },
};

function isBySetting({ clauses }: Target): boolean {
  return clauses.some(({ setting }) => setting !== null);
}
