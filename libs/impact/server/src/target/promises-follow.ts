import type { PartnerMove, ProjectContext } from '@turnout/accounts/server';
import type { AuditNote } from '@turnout/shared/server-platform';
import { TargetQueries } from './target.queries';

const NAMING = 'select distinct target_id as id from target_clauses where project_id = $1 and partner_id = $2 order by target_id';

const RENAME = 'update target_clauses set partner_id = $3 where project_id = $1 and partner_id = $2';

const VERSION = 'update targets set version = version + 1, updated_at = $3 where project_id = $1 and id = any($2::uuid[])';

/** Lets what was promised of the one partner be promised of the other. @returns what to note of each promise */
export async function promisesFollow(tx: ProjectContext, { from, into }: PartnerMove): Promise<AuditNote[]> {
  const { manager, project, now } = tx;
  const targets = new TargetQueries();
  const named = await manager.query<{ id: string }[]>(NAMING, [project.id, from.id]);
  const before = [];
  for (const { id } of named) before.push(await targets.read(tx, id));
  await manager.query(RENAME, [project.id, from.id, into.id]);
  await manager.query(VERSION, [project.id, named.map(({ id }) => id), now]);
  const notes: AuditNote[] = [];
  for (const target of before) {
    const after = await targets.read(tx, target.id);
    notes.push({ kind: 'target', id: target.id, label: after.type, operation: 'change', before: target, after });
  }
  return notes;
}
