import type { PartnerMove, ProjectContext } from '@turnout/accounts/server';

/** What an event said before an import changed it names partners by ids and by nothing else, so that one replaces the other wherever it stands. */
const RENAME = `
  update event_origins set before = replace(before::text, $2, $3)::jsonb where project_id = $1 and before::text like '%' || $2 || '%'`;

/** Lets whatever an import can still give back name the one partner where it named the other. */
export async function importsFollow({ manager, project }: ProjectContext, { from, into }: PartnerMove): Promise<void> {
  await manager.query(RENAME, [project.id, from.id, into.id]);
}
