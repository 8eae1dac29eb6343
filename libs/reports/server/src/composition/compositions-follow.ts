import type { PartnerMove, ProjectContext } from '@turnout/accounts/server';
import { EventLedger } from '@turnout/events/server';
import { promisesFollow } from '@turnout/impact/server';
import type { AuditNote } from '@turnout/shared/server-platform';

/** What a partner is to a composition's filter is an id and nothing else. */
const RENAME = `
  update compositions set content = jsonb_set(content, '{filter,partner}', to_jsonb(replace(content -> 'filter' ->> 'partner', $2, $3))),
         version = version + 1
   where project_id = $1 and content -> 'filter' ->> 'partner' like '%' || $2 || '%'`;

/** Answers what the consortium asks of the records, and lets compositions and promises that are about the one partner be about the other. */
export class ReportedLedger extends EventLedger {
  override async followMerge(tx: ProjectContext, move: PartnerMove): Promise<AuditNote[]> {
    await tx.manager.query(RENAME, [tx.project.id, move.from.id, move.into.id]);
    return [...(await promisesFollow(tx, move)), ...(await super.followMerge(tx, move))];
  }
}
