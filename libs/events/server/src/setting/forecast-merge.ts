import type { PartnerMove } from '@turnout/accounts/server';
import type { MergeForecast, PartnerSums } from '@turnout/consortium/server';
import type { StoreContext } from '@turnout/shared/server-platform';
import { countedSql, SUM_COLUMNS } from '../ledger/totals-sql';
import { namesPartner } from './event-users';

const WHOM = {
  goes: namesPartner('$2'),
  stays: namesPartner('$3'),
  merged: `(${namesPartner('$2')} or ${namesPartner('$3')})`,
} as const;

const DOUBLES = `
  select count(*) filter (where ${WHOM.stays} and coalesce(e.lead_partner_id in ($2, $3), false))::integer as "ledOnly",
         count(*) filter (where ${WHOM.stays} and not coalesce(e.lead_partner_id in ($2, $3), false))::integer as "coOrganisedOnce",
         count(*) filter (where e.status = 'approved')::integer as approved
    from events e where e.project_id = $1 and ${WHOM.goes}`;

const SUMS = (['goes', 'stays', 'merged'] as const)
  .map((whose) => {
    const counted = `e.project_id = $1 and $2::uuid <> $3::uuid and ${WHOM[whose]} and ${countedSql({ status: [] })}`;
    return `select '${whose}' as whose, records, participants from (select ${SUM_COLUMNS} from events e where ${counted}) sums`;
  })
  .join(' union all ');

/** Foretells what merging one partner into another would do to the records. */
export async function forecastMerge({ manager, project }: StoreContext, { from, into }: PartnerMove): Promise<MergeForecast> {
  const move = [project.id, from.id, into.id];
  const [doubles] = await manager.query<Omit<MergeForecast, 'sums'>[]>(DOUBLES, move);
  const rows = await manager.query<(PartnerSums & { whose: keyof MergeForecast['sums'] })[]>(SUMS, move);
  if (!doubles) throw new Error('An aggregate without groups answers one row.');
  const sums = Object.fromEntries(rows.map(({ whose, ...each }) => [whose, each])) as unknown as MergeForecast['sums'];
  return { ...doubles, sums };
}
