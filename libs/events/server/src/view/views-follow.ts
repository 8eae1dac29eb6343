import type { PartnerMove, ProjectContext } from '@turnout/accounts/server';

/** What a partner is to its views is an id and nothing else, so that one replaces the other wherever it stands. */
const RENAME = `
  update saved_views set query = jsonb_set(query, '{partner}', replace((query -> 'partner')::text, $2, $3)::jsonb), version = version + 1
   where project_id = $1 and (query -> 'partner')::text like '%' || $2 || '%'`;

/** Lets every view that asks for the one partner ask for the other. What it shows stays the same, so no history speaks of it. */
export async function viewsFollow({ manager, project }: ProjectContext, { from, into }: PartnerMove): Promise<void> {
  await manager.query(RENAME, [project.id, from.id, into.id]);
}
