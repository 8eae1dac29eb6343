import { DELIVERED_STATUSES } from '@turnout/consortium/domain';
import { heldSql } from '@turnout/events/server';
import { ASKED_STATUSES, MISSING_KINDS, type MissingKind, type ReminderRules, RULES_ASKED_BY_KIND } from '@turnout/reminders/domain';
import type { IsoDate } from '@turnout/shared/kernel';
import { NIL_ID } from '@turnout/shared/server-platform';

const quoted = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ');

/** What {@link MISSING} is filled with, in its order: $1 to $5. */
export function missingParams(project: string, today: IsoDate, { days, monthsBeforeDeliverable }: MissingRules): unknown[] {
  return [project, today, MISSING_KINDS, MISSING_KINDS.map((kind) => days[kind]), monthsBeforeDeliverable];
}

type MissingRules = Pick<ReminderRules, 'days' | 'monthsBeforeDeliverable'>;

/** Types of events of which something was promised by setting. */
const BY_SETTING = `
  select t.event_type_id from targets t
    join target_clauses c on c.project_id = t.project_id and c.target_id = t.id
   where t.project_id = $1 and c.setting is not null`;

/** Whether something was promised by setting of the type of an event, or over all types. */
const IS_BY_SETTING = `
  (coalesce(e.type_id in (${BY_SETTING}), false) or exists (select from (${BY_SETTING}) promised where promised.event_type_id is null))`;

/** Events by the earliest month of the deliverables they count for that are not delivered. */
const NEEDED = `
  select l.event_id, min(d.due_month) as month
    from event_deliverables l join deliverables d on d.project_id = l.project_id and d.id = l.deliverable_id
   where l.project_id = $1 and d.delivered_on is null and coalesce(d.status not in (${quoted(DELIVERED_STATUSES)}), true)
   group by l.event_id`;

/** The day an event was sent back last. */
const RETURNED_ON = `
  (select (max(c.created_at) at time zone 'UTC')::date from event_comments c
    where c.project_id = e.project_id and c.event_id = e.id and c.action = 'return')`;

const LAST_DAY = 'coalesce(e.ends_on, e.starts_on)';
const IS_HELD = `e.status <> 'planned'`;

/** Whether an event lacks what a kind asks for. */
const LACKS: Readonly<Record<Exclude<MissingKind, 'findings'>, string>> = {
  returned: `e.status = 'returned'`,
  held: `e.status = 'planned' and ${LAST_DAY} < $2::date`,
  count: `${IS_HELD} and e.participant_count is null`,
  setting: `${IS_HELD} and e.setting is null and ${IS_BY_SETTING}`,
  report: `${IS_HELD} and r.event_id is null`,
  evidence: `${IS_HELD} and v.event_id is null`,
};

/** Bit for bit what an event lacks, in the order of the kinds: it is looked at once, whatever it lacks. */
const LACKED = Object.entries(LACKS)
  .map(([kind, lacks]) => `case when ${lacks} then ${String(1 << MISSING_KINDS.indexOf(kind as MissingKind))} else 0 end`)
  .join('\n           | ');

/** Only events of one partner in the lead: a placeholder that holds its id, or null for events that nobody leads. */
const ledBy = (partner: string): string =>
  `and case when ${partner}::uuid is null then e.lead_partner_id is null else e.lead_partner_id = ${partner}::uuid end`;

/**
 * What is missing in a project, as `whatIsMissing` of the domain says it; a test holds one against the other. Begins a statement that goes on
 * with `missing (kind, rank, partner_id, event_id, records, due_on)`: $1 project, $2 today, $3 all kinds by rank, $4 their days, `null` for those
 * that are not asked for, $5 months before a deliverable.
 */
export const MISSING: string = missingAmong('');

/** {@link MISSING} of one partner. @param partner the placeholder of its id, which is null for events that nobody leads */
export function missingOf(partner: string): string {
  return missingAmong(ledBy(partner));
}

function missingAmong(condition: string): string {
  return `
  with rule as (
    select kind, days, rank::integer as rank, 1 << (rank::integer - 1) as bit
      from unnest($3::text[], $4::integer[]) with ordinality as rule (kind, days, rank) where days is not null),
  asked as materialized (
    select e.id, e.lead_partner_id, ${LAST_DAY} as last_day,
           ${LACKED} as lacks,
           case when e.status = 'returned' then ${RETURNED_ON} end as returned_on,
           case when n.month is not null
             then (date_trunc('month', p.starts_on) + make_interval(months => n.month - $5::integer) - interval '1 day')::date end as needed_on
      from events e
      join projects p on p.id = e.project_id
      left join event_brief_reports r on r.project_id = e.project_id and r.event_id = e.id
      left join (select distinct event_id from event_evidence where project_id = $1) v on v.event_id = e.id
      left join (${NEEDED}) n on n.event_id = e.id
     where e.project_id = $1 and e.status in (${quoted(ASKED_STATUSES)}) and not ${heldSql('$2')} ${condition}),
  lacking as not materialized (
    select rule.kind, rule.rank, rule.days, a.lead_partner_id as partner_id, a.id as event_id, 1 as records, a.needed_on,
           case rule.kind when 'returned' then a.returned_on else a.last_day end as since
      from asked a join rule on a.lacks & rule.bit <> 0
    union all
    select rule.kind, rule.rank, rule.days, a.lead_partner_id, null, count(distinct f.id)::integer, null,
           (min(f.found_at) at time zone 'UTC')::date
      from findings f
      join finding_events l on l.project_id = f.project_id and l.finding_id = f.id
      join asked a on a.id = l.event_id
      join rule on rule.kind = 'findings'
     where f.project_id = $1 and f.state = 'open' and f.rule not in (${quoted(RULES_ASKED_BY_KIND)})
     group by rule.kind, rule.rank, rule.days, a.lead_partner_id),
  missing as not materialized (
    select kind, rank, partner_id, event_id, records,
           case when since is null then needed_on else greatest(since, least(since + days, needed_on)) end as due_on
      from lacking)`;
}

/** The condition that something that is missing is overdue. */
export const OVERDUE = 'coalesce(m.due_on < $2::date, false)';

/** What something that is missing is remembered by when it was asked for: the event that lacks it, or of findings the partner. */
export const SUBJECT = `coalesce(m.event_id, m.partner_id, '${NIL_ID}'::uuid)`;
