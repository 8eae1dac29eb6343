import { EUROPEAN } from '@turnout/events/domain';
import { PLACE_KEY, type SqlParams } from '@turnout/events/server';
import type { Fit, PlaceConditions } from '@turnout/impact/domain';

/** How SQL writes a fit: of several the least holds for all of them together. */
const LETTERS: Readonly<Record<Fit, string>> = { no: '0', open: '1', yes: '2' };
const [NO, OPEN, YES] = [`'${LETTERS.no}'`, `'${LETTERS.open}'`, `'${LETTERS.yes}'`];

/** Placeholder of the project's id, and what else a statement is given. */
export interface FitScope {
  readonly project: string;
  readonly params: SqlParams;
  /** Where the breakdown of `e` by audience is read, by its category. */
  readonly audiences: ReadonlyMap<string, string>;
}

/** Reads what {@link fitsSql} wrote. */
export function fitsOf(letters: string): readonly Fit[] {
  return [...letters].map((letter) => (letter === LETTERS.yes ? 'yes' : letter === LETTERS.open ? 'open' : 'no'));
}

/** How one of the `events e` fits each of several conditions, a letter each: in SQL what `fitOf` of the domain says; a test holds one against the other. */
export function fitsSql(conditions: readonly PlaceConditions[], scope: FitScope): string {
  return conditions.map((asked) => fitSql(asked, scope)).join(' || ');
}

function fitSql(asked: PlaceConditions, scope: FitScope): string {
  const fits = [
    ...sameAs('e.setting', asked.setting, scope),
    ...sameAs('e.level', asked.level, scope),
    ...countryFits(asked, scope),
    ...partnerFits(asked, scope),
    ...daysFit(asked, scope),
    ...peopleFit(asked, scope),
  ];
  return fits.length === 0 ? YES : fits.length === 1 ? (fits[0] ?? YES) : `least(${fits.join(', ')})`;
}

function sameAs(column: string, asked: string | null, { params }: FitScope): string[] {
  return asked === null
    ? []
    : [`case when ${column} is null then ${OPEN} when ${column} = ${params.add(asked)} then ${YES} else ${NO} end`];
}

function countryFits({ country }: PlaceConditions, { params }: FitScope): string[] {
  if (country === null) return [];
  const unknown = country === EUROPEAN ? `case when e.level is null then ${OPEN} else ${NO} end` : OPEN;
  return [`case when ${PLACE_KEY} is null then ${unknown} when ${PLACE_KEY} = ${params.add(country)} then ${YES} else ${NO} end`];
}

function partnerFits({ partner }: PlaceConditions, { project, params }: FitScope): string[] {
  if (partner === null) return [];
  const id = `(select id from partners where project_id = ${project} and code = ${params.add(partner)})`;
  const beside = `e.id in (select ep.event_id from event_partners ep where ep.project_id = ${project} and ep.partner_id = ${id})`;
  return [`case when e.lead_partner_id = ${id} or ${beside} then ${YES} when e.lead_partner_id is null then ${OPEN} else ${NO} end`];
}

function daysFit({ days, areDaysKnown }: PlaceConditions, { params }: FitScope): string[] {
  if (days === null && areDaysKnown) return [];
  const outside = [
    ...(days?.from ? [`e.starts_on < ${params.add(days.from)}::date`] : []),
    ...(days?.to ? [`e.starts_on > ${params.add(days.to)}::date`] : []),
  ];
  const no = outside.length === 0 ? '' : `when ${outside.join(' or ')} then ${NO}`;
  return [`case when e.starts_on is null then ${OPEN} ${no} else ${areDaysKnown ? YES : OPEN} end`];
}

function peopleFit({ people, audience }: PlaceConditions, { params, audiences }: FitScope): string[] {
  const least = people ?? (audience === null ? null : 1);
  if (least === null) return [];
  const enough = (count: string): string => `${count} / e.meetings >= ${params.add(least)}::integer`;
  const unknown = `when e.participant_count is null then ${OPEN}`;
  if (audience === null) return [`case when ${enough('coalesce(e.participant_count, 0)')} then ${YES} ${unknown} else ${NO} end`];
  const named = audiences.get(audience) ?? 'null';
  // A category that is not named can only be among those whom the breakdown leaves over.
  const leftOver = 'greatest(0, e.participant_count - coalesce(stated.people, 0))';
  return [
    `case when ${enough(`coalesce(${named}, 0)`)} then ${YES} when ${named} is not null then ${NO} ${unknown}
          when ${enough(leftOver)} then ${OPEN} else ${NO} end`,
  ];
}
