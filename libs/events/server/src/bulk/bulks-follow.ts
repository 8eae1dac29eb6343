import type { PartnerMove, ProjectContext } from '@turnout/accounts/server';

/** What a partner is to a change that can be undone is an id and nothing else, so that one replaces the other wherever it stands. */
const RENAME = `
  update bulk_changes set entries = replace(entries::text, $2, $3)::jsonb where project_id = $1 and entries::text like '%' || $2 || '%'`;

/** Lets whatever can still be undone give back the one partner where it gave back the other. */
export async function bulksFollow({ manager, project }: ProjectContext, { from, into }: PartnerMove): Promise<void> {
  await manager.query(RENAME, [project.id, from.id, into.id]);
}
