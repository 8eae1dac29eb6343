import { type EventFilter, type PartnerNames, partnersNamed, searchWords } from '@turnout/events/domain';
import { readRows, type StoreContext } from '@turnout/shared/server-platform';
import { filterSql, type SearchedWord } from './filter-sql';
import type { SqlParams } from './sql-params';

/** Whose events are read, and through what. */
export type Reader = Pick<StoreContext, 'manager' | 'project'>;

/**
 * The condition on `events e` that a filter asks for within a project. Words of a search may be in the name of a partner; the names of a
 * project are few, and are folded here as everything else that is searched.
 * @returns the condition, and the placeholder of the project's id
 */
export async function whereSql(reader: Reader, filter: EventFilter, params: SqlParams): Promise<{ where: string; project: string }> {
  const project = params.add(reader.project.id);
  return { where: filterSql(filter, await searchedWords(reader, filter.q), project, params), project };
}

async function searchedWords({ manager, project }: Reader, q: string): Promise<SearchedWord[]> {
  const words = searchWords(q);
  if (words.length === 0) return [];
  const sql = 'select id, code, name, spellings from partners where project_id = $1';
  const partners = await readRows<PartnerNames & { readonly id: string }>(manager, sql, [project.id]);
  return words.map((forms) => ({ forms, partners: partnersNamed(forms, partners).map(({ id }) => id) }));
}
