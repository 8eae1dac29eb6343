import { DELIVERED_STATUSES } from '@turnout/consortium/domain';
import { heldSql } from '@turnout/events/server';
import { ASKED_STATUSES, MISSING_KINDS, type ReminderRules, RULES_ASKED_BY_KIND } from '@turnout/reminders/domain';
import type { IsoDate } from '@turnout/shared/kernel';
import { NIL_ID } from '@turnout/shared/server-platform';

const quoted = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ');

/** What {@link MISSING} is filled with, in its order: $1 to $5. */
export function missingParams(project: string, today: IsoDate, { days, monthsBeforeDeliverable }: MissingRules): unknown[] {
  const kinds = MISSING_KINDS.filter((kind) => days[kind] !== null);
  return [project, today, kinds, kinds.map((kind) => days[kind]), monthsBeforeDeliverable];
}

type MissingRules = Pick<ReminderRules, 'days' | 'monthsBeforeDeliverable'>;

/** Types of events of which something was promised by setting; none where that was promised over all types. */
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

/** Whether an event lacks what a kind asks for. */
const LACKS = `
  case rule.kind
    when 'returned' then a.status = 'returned'
    when 'held' then a.status = 'planned' and a.last_day < $2::date
    when 'count' then a.status <> 'planned' and a.lacks_count
    when 'setting' then a.status <> 'planned' and a.lacks_setting
    when 'report' then a.status <> 'planned' and a.lacks_report
    when 'evidence' then a.status <> 'planned' and a.lacks_evidence
    else false end`;

/** Only events of one partner in the lead: a placeholder that holds its id, or null for events that nobody leads. */
const ledBy = (partner: string): string =>
  `and case when ${partner}::uuid is null then e.lead_partner_id is null else e.lead_partner_id = ${partner}::uuid end`;

/**
 * What is missing in a project, as `whatIsMissing` of the domain says it; a test holds one against the other. Begins a statement that goes on
 * with `missing (kind, rank, partner_id, event_id, records, due_on)`: $1 project, $2 today, $3 kinds that are asked for, $4 their days,
 * $5 months before a deliverable.
 */
export const MISSING: string = missingAmong('');

/** {@link MISSING} of one partner. @param partner the placeholder of its id, which is null for events that nobody leads */
export function missingOf(partner: string): string {
  return missingAmong(ledBy(partner));
}

function missingAmong(condition: string): string {
  return `
  with rule as (
    select * from unnest($3::text[], $4::integer[]) with ordinality as rule (kind, days, rank)),
  asked as (
    select e.id, e.lead_partner_id, e.status, coalesce(e.ends_on, e.starts_on) as last_day,
           e.participant_count is null as lacks_count, r.event_id is null as lacks_report, v.event_id is null as lacks_evidence,
           e.setting is null and ${IS_BY_SETTING} as lacks_setting,
           case when e.status = 'returned' then ${RETURNED_ON} end as returned_on,
           (date_trunc('month', p.starts_on) + make_interval(months => n.month - $5::integer) - interval '1 day')::date as needed_on
      from events e
      join projects p on p.id = e.project_id
      left join event_brief_reports r on r.project_id = e.project_id and r.event_id = e.id
      left join (select distinct event_id from event_evidence where project_id = $1) v on v.event_id = e.id
      left join (${NEEDED}) n on n.event_id = e.id
     where e.project_id = $1 and e.status in (${quoted(ASKED_STATUSES)}) and not ${heldSql('$2')} ${condition}),
  lacking as (
    select rule.kind, rule.rank, rule.days, a.lead_partner_id as partner_id, a.id as event_id, 1 as records, a.needed_on,
           case rule.kind when 'returned' then a.returned_on else a.last_day end as since
      from asked a join rule on ${LACKS}
    union all
    select rule.kind, rule.rank, rule.days, a.lead_partner_id, null, count(distinct f.id)::integer, null,
           (min(f.found_at) at time zone 'UTC')::date
      from findings f
      join finding_events l on l.project_id = f.project_id and l.finding_id = f.id
      join asked a on a.id = l.event_id
      join rule on rule.kind = 'findings'
     where f.project_id = $1 and f.state = 'open' and f.rule not in (${quoted(RULES_ASKED_BY_KIND)})
     group by rule.kind, rule.rank, rule.days, a.lead_partner_id),
  missing as (
    select kind, rank, partner_id, event_id, records,
           case when since is null then needed_on else greatest(since, least(since + days, needed_on)) end as due_on
      from lacking)`;
}

/** The condition that something that is missing is overdue. */
export const OVERDUE = 'coalesce(m.due_on < $2::date, false)';

/** What something that is missing is remembered by when it was asked for: the event that lacks it, or of findings the partner. */
export const SUBJECT = `coalesce(m.event_id, m.partner_id, '${NIL_ID}'::uuid)`;
