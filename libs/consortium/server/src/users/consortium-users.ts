import { INVITATIONS_OF_PARTNER, INVITATIONS_OF_WORK_PACKAGE, MEMBERS_OF_PARTNER, MEMBERS_OF_WORK_PACKAGE } from '@turnout/accounts/server';
import type { SettingUserSource } from './setting-user-source';

/** What is due names the partner that leads it and the work package it comes from. */
function dueThings(table: 'deliverables' | 'milestones'): SettingUserSource['of'] {
  const named = `select d.id, d.code as label from ${table} d where d.project_id = $1 and`;
  return { partner: `${named} d.lead_partner_id = $2`, 'work-package': `${named} d.work_package_id = $2` };
}

const TASKS = `select t.id, t.code || ' ' || t.title as label from tasks t where t.project_id = $1 and`;

/** What of the consortium itself, and of the people in it, names settings. */
export const CONSORTIUM_USERS: readonly SettingUserSource[] = [
  {
    kind: 'work-package',
    of: { partner: 'select w.id, w.code as label from work_packages w where w.project_id = $1 and w.lead_partner_id = $2' },
  },
  { kind: 'task', of: { partner: `${TASKS} t.lead_partner_id = $2`, 'work-package': `${TASKS} t.work_package_id = $2` } },
  {
    kind: 'event-type',
    of: { 'work-package': 'select t.id, t.label from event_types t where t.project_id = $1 and t.work_package_id = $2' },
  },
  { kind: 'deliverable', of: dueThings('deliverables') },
  { kind: 'milestone', of: dueThings('milestones') },
  { kind: 'member', of: { partner: MEMBERS_OF_PARTNER, 'work-package': MEMBERS_OF_WORK_PACKAGE } },
  { kind: 'invitation', of: { partner: INVITATIONS_OF_PARTNER, 'work-package': INVITATIONS_OF_WORK_PACKAGE } },
];
