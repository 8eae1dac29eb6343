import { type SearchedEvent, searchTextOf } from '@turnout/events/domain';
import type { EntityManager } from 'typeorm';

interface Unsearchable extends SearchedEvent {
  readonly projectId: string;
  readonly id: string;
}

const AT_ONCE = 1000;

/**
 * Fills the search texts that a migration has emptied because the program folds differently now. Not a change of any record: versions and
 * history stay. Several instances may do it at once, since they write the same.
 * @returns how many were filled
 */
export async function fillSearchTexts(manager: EntityManager): Promise<number> {
  let filled = 0;
  for (let batch = await unsearchable(manager); batch.length > 0; batch = await unsearchable(manager)) {
    await manager.query(
      `update events e set search_text = given.text
         from unnest($1::uuid[], $2::uuid[], $3::text[]) as given (project_id, id, text)
        where e.project_id = given.project_id and e.id = given.id`,
      [batch.map(({ projectId }) => projectId), batch.map(({ id }) => id), batch.map((event) => searchTextOf(event))],
    );
    filled += batch.length;
  }
  return filled;
}

function unsearchable(manager: EntityManager): Promise<Unsearchable[]> {
  return manager.query<Unsearchable[]>(
    `select project_id as "projectId", id, title, place, summary from events where search_text = '' limit $1`,
    [AT_ONCE],
  );
}
