import type { AuditNote, StoreContext } from '@turnout/shared/server-platform';
import type { ProjectSetting } from '../access/project-directory';

/** Two partners that turned out to be one organisation. */
export interface PartnerMove {
  /** The one that goes. */
  readonly from: ProjectSetting;
  /** The one that stays. */
  readonly into: ProjectSetting;
}

const MOVES = {
  member: `update memberships set partner_id = $3, version = version + 1 where project_id = $1 and partner_id = $2 returning account_id as id`,
  invitation: 'update invitations set partner_id = $3 where project_id = $1 and partner_id = $2 returning id',
} as const;

/** Lets everybody who acts for the one partner, or is invited to, act for the other. @returns what to note of it */
export async function peopleFollow({ manager, project }: StoreContext, { from, into }: PartnerMove): Promise<AuditNote[]> {
  const notes: AuditNote[] = [];
  for (const kind of ['member', 'invitation'] as const) {
    const moved = await manager.query<{ id: string }[]>(`with moved as (${MOVES[kind]}) select id from moved order by id`, [
      ...[project.id, from.id, into.id],
    ]);
    const facts = { operation: 'change', label: null, before: { partner: from.code }, after: { partner: into.code } } as const;
    notes.push(...moved.map(({ id }) => ({ kind, id, ...facts })));
  }
  return notes;
}
