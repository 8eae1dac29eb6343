import type { PartnerMove } from '@turnout/accounts/server';
import type { AuditNote, StoreContext } from '@turnout/shared/server-platform';

const MOVE = `
  with moved as (
    update tasks set lead_partner_id = $3, version = version + 1, updated_at = $4
     where project_id = $1 and lead_partner_id = $2 returning id, code)
  select id, code from moved order by code`;

/** Lets the one partner lead the tasks that the other led. @returns what to note of it */
export async function tasksFollow({ manager, project, now }: StoreContext, { from, into }: PartnerMove): Promise<AuditNote[]> {
  const moved = await manager.query<{ id: string; code: string }[]>(MOVE, [project.id, from.id, into.id, now]);
  return moved.map(({ id, code }) => ({
    ...{ kind: 'task', id, label: code, operation: 'change' },
    ...{ before: { leadPartner: from.code }, after: { leadPartner: into.code } },
  }));
}
