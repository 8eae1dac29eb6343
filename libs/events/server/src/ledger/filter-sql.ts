import { EUROPEAN, type EventFilter, searchWords } from '@turnout/events/domain';
import type { SqlParams } from './sql-params';

/**
 * The condition on `events e` that a filter asks for. It says in SQL what `matches` of the domain says in TypeScript; a test
 * holds one against the other.
 * @param project placeholder of the project's id
 */
export function filterSql(filter: EventFilter, project: string, params: SqlParams): string {
  const conditions = [
    `e.project_id = ${project}`,
    ...codes(filter.type, 'e.type_id', 'event_types', project, params),
    ...places(filter.country, params),
    ...words(filter.level, 'e.level', params),
    ...partners(filter.partner, project, params),
    ...words(filter.setting, 'e.setting', params),
    ...words(filter.mode, 'e.mode', params),
    ...words(filter.status, 'e.status', params),
    ...codes(filter.workPackage, 'e.work_package_id', 'work_packages', project, params),
    ...(filter.from === null ? [] : [`e.starts_on >= ${params.add(filter.from)}::date`]),
    ...(filter.to === null ? [] : [`e.starts_on <= ${params.add(filter.to)}::date`]),
    ...searchWords(filter.q).map((word) => `e.search_text like ${params.add(`%${word.replace(/[\\%_]/gu, '\\$&')}%`)}`),
  ];
  return conditions.join(' and ');
}

type Wanted = readonly (string | null)[];

function words(wanted: Wanted, column: string, params: SqlParams): string[] {
  return anyOf(wanted, (values) => `${column} = any(${params.add(values)}::text[])`, `${column} is null`);
}

function codes(wanted: Wanted, column: string, table: string, project: string, params: SqlParams): string[] {
  return anyOf(wanted, (values) => `${column} in ${idsOf(table, values, project, params)}`, `${column} is null`);
}

function partners(wanted: Wanted, project: string, params: SqlParams): string[] {
  const co = 'select from event_partners ep where ep.project_id = e.project_id and ep.event_id = e.id';
  return anyOf(
    wanted,
    (values) => {
      const ids = idsOf('partners', values, project, params);
      return `(e.lead_partner_id in ${ids} or exists (${co} and ep.partner_id in ${ids}))`;
    },
    `(e.lead_partner_id is null and not exists (${co}))`,
  );
}

function places(wanted: Wanted, params: SqlParams): string[] {
  const countries = wanted.filter((value) => value !== null && value !== EUROPEAN);
  const parts = [
    ...(countries.length === 0 ? [] : [`e.country = any(${params.add(countries)}::text[])`]),
    ...(wanted.includes(EUROPEAN) ? [`(e.country is null and e.level = 'international')`] : []),
    ...(wanted.includes(null) ? [`(e.country is null and e.level is distinct from 'international')`] : []),
  ];
  return parts.length === 0 ? [] : [`(${parts.join(' or ')})`];
}

/** One of the values, or not known where `null` is among them; nothing where nothing is asked. */
function anyOf(wanted: Wanted, isOneOf: (values: string[]) => string, isUnknown: string): string[] {
  const values = wanted.filter((value) => value !== null);
  const parts = [...(values.length === 0 ? [] : [isOneOf(values)]), ...(wanted.includes(null) ? [isUnknown] : [])];
  return parts.length === 0 ? [] : [`(${parts.join(' or ')})`];
}

function idsOf(table: string, values: readonly string[], project: string, params: SqlParams): string {
  return `(select id from ${table} where project_id = ${project} and code = any(${params.add(values)}::text[]))`;
}
