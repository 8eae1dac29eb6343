import type { PartnerMove } from '@turnout/accounts/server';
import type { AuditNote, StoreContext } from '@turnout/shared/server-platform';

const KINDS = { deliverable: 'deliverables', milestone: 'milestones' } as const;

/** Lets the one partner lead what is due that the other led. @returns what to note of it */
export async function dueThingsFollow(tx: StoreContext, move: PartnerMove): Promise<AuditNote[]> {
  return [...(await follow(tx, move, 'deliverable')), ...(await follow(tx, move, 'milestone'))];
}

async function follow(
  { manager, project, now }: StoreContext,
  { from, into }: PartnerMove,
  kind: keyof typeof KINDS,
): Promise<AuditNote[]> {
  const moved = await manager.query<{ id: string; code: string }[]>(
    `with moved as (
       update ${KINDS[kind]} set lead_partner_id = $3, version = version + 1, updated_at = $4
        where project_id = $1 and lead_partner_id = $2 returning id, code)
     select id, code from moved order by code`,
    [project.id, from.id, into.id, now],
  );
  return moved.map(({ id, code }) => ({
    ...{ kind, id, label: code, operation: 'change' },
    ...{ before: { leadPartner: from.code }, after: { leadPartner: into.code } },
  }));
}
