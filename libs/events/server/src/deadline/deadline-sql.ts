import type { Edition, StatedDeadline } from '@turnout/events/domain';

/** A deadline as {@link DEADLINES} reads it, with whose it is and its edition. */
export interface DeadlineRow extends StatedDeadline, Edition {
  readonly projectId: string;
}

const EDITION = `
  d.version, to_char(d.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "createdAt",
  to_char(d.updated_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "changedAt"`;

const due = (kind: string, table: string): string => `
  select d.project_id as "projectId", '${kind}' as kind, d.id, d.code, d.title, lead.code as "leadPartner", d.due_month as "dueMonth",
         null as "endsOn", d.status, d.delivered_on::text as "deliveredOn", false as "isLocked", ${EDITION}
    from ${table} d left join partners lead on lead.project_id = d.project_id and lead.id = d.lead_partner_id
   where d.project_id = any($1)`;

/** What the projects `$1` state of deadlines: those without a day yet, too. */
export const DEADLINES = `
  ${due('deliverable', 'deliverables')}
  union all ${due('milestone', 'milestones')}
  union all
  select d.project_id, 'reporting-period', d.id, d.code, d.title, null, null, d.ends_on::text, null, null, d.locked_at is not null, ${EDITION}
    from reporting_periods d where d.project_id = any($1)`;
