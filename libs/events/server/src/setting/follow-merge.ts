import type { PartnerMove, ProjectContext } from '@turnout/accounts/server';
import type { AuditNote, StoreContext } from '@turnout/shared/server-platform';
import { namesPartner } from './event-users';

interface NamedPartners {
  readonly id: string;
  readonly title: string;
  readonly leadPartner: string | null;
  readonly coPartners: readonly string[];
}

/** Who held an event, in the order in which the history names it. */
const PARTNERS_OF = `
  select e.id, e.title, lead.code as "leadPartner",
         array(select p.code from event_partners ep join partners p on p.project_id = ep.project_id and p.id = ep.partner_id
                where ep.project_id = e.project_id and ep.event_id = e.id order by ep.position) as "coPartners"
    from events e left join partners lead on lead.project_id = e.project_id and lead.id = e.lead_partner_id
   where e.project_id = $1`;

/** Nobody is beside themselves: the one that goes is dropped where the other leads, or stands before it. */
const DROP_BEHIND = `
  delete from event_partners goes using events e
   where goes.project_id = $1 and goes.partner_id = $2 and e.project_id = goes.project_id and e.id = goes.event_id
     and (e.lead_partner_id = $3 or exists (select from event_partners stays
           where stays.project_id = $1 and stays.event_id = goes.event_id and stays.partner_id = $3 and stays.position < goes.position))`;

/** The one that stays is dropped where it will lead, or takes the place of the other before it. */
const DROP_DOUBLE = `
  delete from event_partners stays using events e
   where stays.project_id = $1 and stays.partner_id = $3 and e.project_id = stays.project_id and e.id = stays.event_id
     and (e.lead_partner_id = $2 or exists (select from event_partners goes
           where goes.project_id = $1 and goes.event_id = stays.event_id and goes.partner_id = $2))`;

const RENAME_BESIDE = 'update event_partners set partner_id = $3 where project_id = $1 and partner_id = $2';

/** Whatever a locked period lets through for the one that goes, it lets through for the other. */
const RENAME_EXCEPTED = 'update reporting_period_exceptions set partner_id = $3 where project_id = $1 and partner_id = $2';

const RENAME_LEAD = `
  update events set lead_partner_id = case when lead_partner_id = $2 then $3 else lead_partner_id end,
                    version = version + 1, updated_at = $5, updated_by = $6
   where project_id = $1 and id = any($4::uuid[])`;

/** Lets every record that names the one partner name the other, in a fixed number of statements however many there are. */
export async function eventsFollow(tx: ProjectContext, { from, into }: PartnerMove): Promise<AuditNote[]> {
  const { manager, project, now, account } = tx;
  const move = [project.id, from.id, into.id];
  await manager.query(RENAME_EXCEPTED, move);
  const before = await manager.query<NamedPartners[]>(`${PARTNERS_OF} and ${namesPartner('$2')} order by e.id for update of e`, [
    ...[project.id, from.id],
  ]);
  if (before.length === 0) return [];
  for (const sql of [DROP_BEHIND, DROP_DOUBLE, RENAME_BESIDE]) await manager.query(sql, move);
  const ids = before.map(({ id }) => id);
  await manager.query(RENAME_LEAD, [...move, ids, now, account.id]);
  return notesOf(before, await partnersOf(tx, ids));
}

async function partnersOf({ manager, project }: StoreContext, ids: readonly string[]): Promise<ReadonlyMap<string, NamedPartners>> {
  const rows = await manager.query<NamedPartners[]>(`${PARTNERS_OF} and e.id = any($2::uuid[])`, [project.id, ids]);
  return new Map(rows.map((row) => [row.id, row]));
}

function notesOf(before: readonly NamedPartners[], after: ReadonlyMap<string, NamedPartners>): AuditNote[] {
  return before.map((event) => ({
    ...{ kind: 'event', id: event.id, label: event.title, operation: 'change' },
    ...{ before: namesIn(event), after: namesIn(after.get(event.id) ?? event) },
  }));
}

function namesIn({ leadPartner, coPartners }: NamedPartners): object {
  return { leadPartner, coPartners };
}
