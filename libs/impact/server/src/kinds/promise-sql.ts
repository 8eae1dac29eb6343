import type { SqlParams } from '@turnout/events/server';
import type { PromiseTree } from '@turnout/impact/domain';
import { fitsSql } from './fit-sql';

/** A promise whose events are read. */
export interface JudgedPromise {
  readonly projectId: string;
  /** Code of the event type; `null` for events of all types. */
  readonly type: string | null;
  readonly tree: PromiseTree;
}

/** How the events of a promise are read. */
export interface PromiseSql {
  /** How one of the `events e` fits each node. */
  readonly fits: string;
  /** What is read beside `events e`. */
  readonly joins: string;
  /** Which of the `events e` are of the promise. */
  readonly condition: string;
  /** People of an event who count, all of them or of each audience that is asked for, in the order of {@link categoriesOf}. */
  readonly people: readonly string[];
  /** The breakdown by audience, or nothing where none is asked for. */
  readonly audience: string;
}

const AUDIENCE = `
  (select coalesce(json_agg(json_build_object('category', b.category, 'count', b.count) order by b.position), '[]')
     from event_breakdowns b where b.project_id = e.project_id and b.event_id = e.id and b.dimension = 'audience')`;

/** Whose people the nodes of a promise count: everybody's (`null`), or those of categories of the audience. */
export function categoriesOf(tree: PromiseTree): readonly (string | null)[] {
  return [...new Set(tree.map(({ conditions }) => conditions.audience))];
}

/** Writes how the events of a promise are read; every value becomes a parameter. */
export function promiseSql({ projectId, type, tree }: JudgedPromise, params: SqlParams): PromiseSql {
  const project = `${params.add(projectId)}::uuid`;
  const categories = categoriesOf(tree);
  const named = categories.filter((category) => category !== null);
  const audiences = new Map(named.map((category, index) => [category, `audience${String(index)}.count`]));
  const breakdown = (alias: string): string => `${alias}.project_id = ${project} and ${alias}.dimension = 'audience'`;
  const joins = named.map((category, index) => {
    const alias = `audience${String(index)}`;
    return `left join event_breakdowns ${alias} on ${breakdown(alias)} and ${alias}.event_id = e.id and ${alias}.category = ${params.add(category)}`;
  });
  const stated = `left join (select b.event_id, sum(b.count) as people from event_breakdowns b where ${breakdown('b')} group by 1) stated on stated.event_id = e.id`;
  return {
    fits: fitsSql(
      tree.map(({ conditions }) => conditions),
      { project, params, audiences },
    ),
    joins: named.length === 0 ? '' : [...joins, stated].join('\n'),
    condition: `e.project_id = ${project}${type === null ? '' : ` and e.type_id = ${typeSql(project, type, params)}`}`,
    people: categories.map((category) => (category === null ? 'e.participant_count' : (audiences.get(category) ?? 'null'))),
    audience: named.length === 0 ? `'[]'::json` : AUDIENCE,
  };
}

function typeSql(project: string, type: string, params: SqlParams): string {
  return `(select id from event_types where project_id = ${project} and code = ${params.add(type)})`;
}
