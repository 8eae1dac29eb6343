import type { PartnerMove } from '@turnout/accounts/server';
import type { AuditNote, StoreContext } from '@turnout/shared/server-platform';

const MOVE = `
  with moved as (
    update work_packages set lead_partner_id = $3, version = version + 1, updated_at = $4
     where project_id = $1 and lead_partner_id = $2 returning id, code, position)
  select id, code from moved order by position, code`;

/** Lets the one partner lead what the other led. @returns what to note of it */
export async function workPackagesFollow({ manager, project, now }: StoreContext, { from, into }: PartnerMove): Promise<AuditNote[]> {
  const moved = await manager.query<{ id: string; code: string }[]>(MOVE, [project.id, from.id, into.id, now]);
  return moved.map(({ id, code }) => ({
    ...{ kind: 'work-package', id, label: code, operation: 'change' },
    ...{ before: { leadPartner: from.code }, after: { leadPartner: into.code } },
  }));
}
