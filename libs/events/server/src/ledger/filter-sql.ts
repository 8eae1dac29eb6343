import { ANY_FINDING, EUROPEAN, type EventFilter } from '@turnout/events/domain';
import { findingSql } from './finding-source';
import type { SqlParams } from './sql-params';

/** A word of a search: the forms in which it counts as that word, and the ids of the partners that it names. */
export interface SearchedWord {
  readonly forms: readonly string[];
  readonly partners: readonly string[];
}

/**
 * The condition on `events e` that a filter asks for. It says in SQL what `matches` of the domain says in TypeScript; a test
 * holds one against the other.
 * @param project placeholder of the project's id
 */
export function filterSql(filter: EventFilter, words: readonly SearchedWord[], project: string, params: SqlParams): string {
  const conditions = [
    `e.project_id = ${project}`,
    ...codes(filter.type, 'e.type_id', 'event_types', project, params),
    ...places(filter.country, params),
    ...values(filter.level, 'e.level', params),
    ...partners(filter.partner, project, params),
    ...values(filter.setting, 'e.setting', params),
    ...values(filter.mode, 'e.mode', params),
    ...values(filter.status, 'e.status', params),
    ...codes(filter.workPackage, 'e.work_package_id', 'work_packages', project, params),
    ...deliverables(filter.deliverable, project, params),
    ...codes(filter.milestone, 'e.milestone_id', 'milestones', project, params),
    ...anyOf(filter.finding, (rules) => findingSql(rules, params), `not ${findingSql([ANY_FINDING], params)}`),
    ...imports(filter.import, params),
    ...(filter.isUndated ? ['e.starts_on is null'] : []),
    ...(filter.from === null ? [] : [`e.starts_on >= ${params.add(filter.from)}::date`]),
    ...(filter.to === null ? [] : [`e.starts_on <= ${params.add(filter.to)}::date`]),
    ...words.map((word) => wordSql(word, project, params)),
  ];
  return conditions.join(' and ');
}

/** The expression that is indexed: what of the event is searched, and what of its brief report. */
const SEARCHED = "(e.search_text || ' ' || e.report_search_text)";

/** Each part can be answered by an index, so that all together can. */
function wordSql({ forms, partners }: SearchedWord, project: string, params: SqlParams): string {
  const parts = forms.map((form) => `${SEARCHED} like ${params.add(`%${form.replace(/[\\%_]/gu, '\\$&')}%`)}`);
  if (partners.length > 0) {
    const ids = `${params.add(partners)}::uuid[]`;
    const joined = `select ep.event_id from event_partners ep where ep.project_id = ${project} and ep.partner_id = any(${ids})`;
    parts.push(`e.lead_partner_id = any(${ids})`, `e.id = any(array(${joined}))`);
  }
  return `(${parts.join(' or ')})`;
}

type Wanted = readonly (string | null)[];

function values(wanted: Wanted, column: string, params: SqlParams): string[] {
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

function deliverables(wanted: Wanted, project: string, params: SqlParams): string[] {
  const linked = 'select from event_deliverables ed where ed.project_id = e.project_id and ed.event_id = e.id';
  return anyOf(
    wanted,
    (values) => `exists (${linked} and ed.deliverable_id in ${idsOf('deliverables', values, project, params)})`,
    `not exists (${linked})`,
  );
}

function imports(wanted: Wanted, params: SqlParams): string[] {
  const origins = 'select from event_origins o where o.project_id = e.project_id and o.event_id = e.id';
  return anyOf(wanted, (ids) => `exists (${origins} and o.import_id::text = any(${params.add(ids)}::text[]))`, `not exists (${origins})`);
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
