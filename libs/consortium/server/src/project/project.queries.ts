import { Injectable } from '@nestjs/common';
import { roleOf } from '@turnout/accounts/domain';
import type { ProjectContext, RequestContext } from '@turnout/accounts/server';
import { compareDue } from '@turnout/consortium/domain';
import type { Page } from '@turnout/shared/server-platform';
import { ConsortiumLedger } from '../consortium-ledger';
import type { Project, ProjectSummary } from './project.dto';

type SummaryRow = Omit<ProjectSummary, 'role' | 'counts'> & { readonly id: string };

const SUMMARIES = `
  select id, code, acronym, title, programme, programme_text as "programmeText", starts_on::text as "startsOn",
         starts_on_precision as "startsOnPrecision", ends_on::text as "endsOn", countries
    from projects
   where $1::boolean or id = any($2::uuid[])
   order by lower(coalesce(acronym, title)), code`;

const ONE = `
  select code, acronym, title, programme, programme_text as "programmeText", key_action as "keyAction", action_type as "actionType",
         call_year as "callYear", topics, measure, grant_number as "grantNumber", total_funding_eur as "totalFundingEur",
         eu_grant_eur as "euGrantEur", beneficiary, website, starts_on::text as "startsOn",
         starts_on_precision as "startsOnPrecision", ends_on::text as "endsOn", duration_months as "durationMonths",
         reporting_from::text as "reportingFrom", reporting_to::text as "reportingTo", countries,
         breakdown_dimensions as "breakdownDimensions", target_groups as "targetGroups",
         community_kinds as "communityKinds", results, linked_projects as "linkedProjects", progress_notes as "progressNotes",
         database_contacts as "databaseContacts",
         case when funding_statement is not null
              then json_build_object('statement', funding_statement, 'disclaimer', funding_disclaimer) end as "fundingStatement",
         coalesce((select json_agg(json_build_object('code', d.code, 'title', d.title, 'isRevised', d.is_revised, 'dueMonth', d.due_month))
                     from deliverables d where d.project_id = p.id), '[]') as deliverables,
         coalesce((select json_agg(json_build_object('code', m.code, 'title', m.title, 'dueMonth', m.due_month))
                     from milestones m where m.project_id = p.id), '[]') as milestones,
         version
    from projects p
   where id = $1`;

/** Reads projects. */
@Injectable()
export class ProjectQueries {
  constructor(private readonly ledger: ConsortiumLedger) {}

  /** The projects the asker is a member of; an administrator sees them all. */
  async list({ account, memberships, manager }: RequestContext): Promise<Page<ProjectSummary>> {
    const roles = new Map(memberships.map(({ projectId, role }) => [projectId, role]));
    const isAdministrator = account?.isAdministrator ?? false;
    const rows = await manager.query<SummaryRow[]>(SUMMARIES, [isAdministrator, [...roles.keys()]]);
    const counts = await this.ledger.countByProject(
      manager,
      rows.map(({ id }) => id),
    );
    const items = rows.map(({ id, ...row }): ProjectSummary => {
      const role = isAdministrator ? 'administrator' : (roles.get(id) ?? 'viewer');
      return { ...row, role, counts: { events: counts.get(id) ?? 0 } };
    });
    return { items, nextCursor: null, total: items.length };
  }

  /** Every known fact of the project. */
  async read({ manager, project }: ProjectContext): Promise<Project> {
    const [row] = await manager.query<Omit<Project, 'role'>[]>(ONE, [project.id]);
    if (!row) throw new Error('The project of the request is gone.');
    const { version, ...facts } = row;
    const [deliverables, milestones] = [[...facts.deliverables].sort(compareDue), [...facts.milestones].sort(compareDue)];
    return { ...facts, deliverables, milestones, role: roleOf(project.actor), version };
  }
}
