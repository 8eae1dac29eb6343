import { Injectable } from '@nestjs/common';
import type { OpenFeed } from '@turnout/accounts/server';
import {
  COUNTED_STATUSES,
  type EventStatus,
  type FeedContent,
  type FeedEvent,
  type FeedProject,
  MAX_FEED_EVENTS,
} from '@turnout/events/domain';
import type { FeedPart } from '@turnout/accounts/domain';
import { readRows } from '@turnout/shared/server-platform';
import type { EntityManager } from 'typeorm';
import { DEADLINES, type DeadlineRow } from '../deadline/deadline-sql';
import { SERIES_COLUMNS } from '../series/series-sql';

const editionOf = (alias: string): string => `
  ${alias}.version, to_char(${alias}.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "createdAt",
  to_char(${alias}.updated_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "changedAt"`;

const PROJECTS = `
  select p.id, p.code, coalesce(p.acronym, p.title) as name, p.starts_on::text as "startsOn", ${editionOf('p')}
    from projects p where p.id = any($1) order by p.code`;

/** $1 projects, $2 statuses, $3 how many. */
const EVENTS = `
  select e.project_id as "projectId", e.id, t.label as type, e.title, e.starts_on::text as "startsOn", e.ends_on::text as "endsOn",
         e.status, e.mode, e.country, e.place, ${SERIES_COLUMNS}, ${editionOf('e')},
         array_remove(array[lead.code] || array(
           select co.code from event_partners x join partners co on co.project_id = x.project_id and co.id = x.partner_id
            where x.project_id = e.project_id and x.event_id = e.id order by x.position), null) as partners,
         (count(*) over ())::integer as total
    from events e
    left join event_types t on t.project_id = e.project_id and t.id = e.type_id
    left join partners lead on lead.project_id = e.project_id and lead.id = e.lead_partner_id
   where e.project_id = any($1) and e.status = any($2) and e.starts_on is not null
   order by e.starts_on desc, e.id
   limit $3`;

/** A planned event that is called off stays where people expect it. */
const STATUSES: Readonly<Partial<Record<FeedPart, readonly EventStatus[]>>> = {
  'planned-events': ['planned', 'cancelled'],
  'held-events': COUNTED_STATUSES,
};

const KINDS: Readonly<Partial<Record<FeedPart, DeadlineRow['kind']>>> = {
  'reporting-periods': 'reporting-period',
  deliverables: 'deliverable',
  milestones: 'milestone',
};

/** Reads what calendar feeds are made of. */
@Injectable()
export class FeedContentQueries {
  /** As many statements for all projects together as for one. */
  async read(manager: EntityManager, { projectIds, isPersonal, parts }: OpenFeed): Promise<FeedContent> {
    const statuses = parts.flatMap((part) => STATUSES[part] ?? []);
    const kinds = parts.flatMap((part) => KINDS[part] ?? []);
    const projects = await readRows<FeedProject>(manager, PROJECTS, [projectIds]);
    const rows = await readRows<FeedEvent & { readonly total: number }>(manager, EVENTS, [projectIds, statuses, MAX_FEED_EVENTS]);
    const deadlines = await readRows<DeadlineRow>(manager, DEADLINES, [projectIds]);
    return {
      isPersonal,
      projects,
      events: rows.map(({ total: _, ...event }) => event),
      deadlines: deadlines.filter(({ kind }) => kinds.includes(kind)),
      total: rows[0]?.total ?? 0,
    };
  }
}
