import type { PartnerMove, ProjectContext } from '@turnout/accounts/server';
import type { AuditNote } from '@turnout/shared/server-platform';
import { notePeriod } from './note-period';
import { ReportingPeriodQueries } from './reporting-period.queries';

const NAMING = `
  select distinct period_id as id from reporting_period_exceptions where project_id = $1 and partner_id = $2 order by period_id`;

const RENAME = 'update reporting_period_exceptions set partner_id = $3 where project_id = $1 and partner_id = $2';

/** Lets what a locked period lets through of the one partner be let through of the other. @returns what to note of each period */
export async function periodsFollow(tx: ProjectContext, { from, into }: PartnerMove): Promise<AuditNote[]> {
  const { manager, project } = tx;
  const periods = new ReportingPeriodQueries();
  const named = await manager.query<{ id: string }[]>(NAMING, [project.id, from.id]);
  const before = [];
  for (const { id } of named) before.push(await periods.read(tx, id));
  await manager.query(RENAME, [project.id, from.id, into.id]);
  const notes: AuditNote[] = [];
  for (const period of before) notes.push(notePeriod('change', period, await periods.read(tx, period.id)));
  return notes;
}
