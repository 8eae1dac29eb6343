import { Injectable } from '@nestjs/common';
import { roleOf } from '@turnout/accounts/domain';
import { projectInContext, type RequestContext, type SignedInAccount } from '@turnout/accounts/server';
import { InboxCountQueries, type ProjectSums, ProjectSumsQueries } from '@turnout/events/server';
import { isoDateOf } from '@turnout/shared/kernel';
import type { Page } from '@turnout/shared/server-platform';
import type { ProjectGlance } from './glance.dto';
import { GlanceQueries, type GlanceRow } from './glance.queries';
import { clauseTimeOf, deadlinesOf, monthOf, periodOf } from './glance-time';
import { promisesOf } from './glance-promises';
import { PromisedQueries, type JudgedTarget } from './promised.queries';

/** What of several projects is read together. */
interface Read {
  readonly sums: ReadonlyMap<string, ProjectSums>;
  readonly promised: readonly JudgedTarget[];
  readonly needs: ReadonlyMap<string, number>;
}

/** Shows all projects of somebody at a glance, with as many statements for ten of them as for one. */
@Injectable()
export class ReadGlance {
  constructor(
    private readonly queries: GlanceQueries,
    private readonly promises: PromisedQueries,
    private readonly sums: ProjectSumsQueries,
    private readonly inbox: InboxCountQueries,
  ) {}

  async run(ctx: RequestContext & { readonly account: SignedInAccount }): Promise<Page<ProjectGlance>> {
    const { manager, account, memberships } = ctx;
    const rows = await this.queries.projects(
      manager,
      account.isAdministrator,
      memberships.map(({ projectId }) => projectId),
    );
    const ids = rows.map(({ id }) => id);
    const projects = rows.flatMap((row) => projectInContext(ctx, row) ?? []);
    const [sums, promised, needs] = await Promise.all([
      this.sums.sums(manager, ids),
      this.promises.promised(manager, new Map(rows.map((row) => [row.id, clauseTimeOf(row)]))),
      this.inbox.counts(ctx, projects),
    ]);
    const items = projects.flatMap(({ id, actor }) => {
      const row = rows.find((each) => each.id === id);
      return row ? [{ ...glanceOf(ctx, row, { sums, promised, needs }), role: roleOf(actor) }] : [];
    });
    return { items, nextCursor: null, total: items.length };
  }
}

function glanceOf({ now }: RequestContext, row: GlanceRow, { sums, promised, needs }: Read): Omit<ProjectGlance, 'role'> {
  const { id, code, acronym, title, programmeText, startsOn, startsOnPrecision, findings } = row;
  const [own, today] = [sums.get(id), isoDateOf(now)];
  return {
    ...{ project: code, acronym, title, programmeText, startsOn, startsOnPrecision, endsOn: periodOf(row).to },
    month: monthOf(row, today),
    ...{ events: own?.total.events ?? 0, participants: own ? own.total.participants : 0 },
    ...promisesOf(
      promised.filter(({ projectId }) => projectId === id),
      own,
    ),
    ...{ needsYou: needs.get(id) ?? 0, findings },
    ...deadlinesOf(row, today),
  };
}
