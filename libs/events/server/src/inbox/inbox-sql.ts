import { reachOf } from '@turnout/accounts/domain';
import type { ProjectInContext } from '@turnout/accounts/server';
import { inPackagesSql } from '../ledger/own-sql';
import { heldSql } from '../period/period-sql';

/** Who is asked for, as placeholders or columns. */
export interface AskedSql {
  readonly project: string;
  readonly partner: string;
  readonly account: string;
  readonly maySubmit: string;
  readonly mayReviewAll: string;
  /** The work packages whose events they may review. */
  readonly packages: string;
  readonly today: string;
}

/** What somebody may do with the events of a project, as far as it decides what needs them. */
export function mayOf({ actor }: Pick<ProjectInContext, 'actor'>): { readonly maySubmit: boolean; readonly mayReviewAll: boolean } {
  return { maySubmit: reachOf('event.submit', actor) !== null, mayReviewAll: reachOf('event.review', actor) === 'all' };
}

/** The condition that one of the `events e` needs somebody, as `inboxReasonOf` of the domain says; what a locked period holds needs nobody. */
export function asksSql({ project, partner, account, maySubmit, mayReviewAll, packages, today }: AskedSql): string {
  return `e.project_id = ${project} and (
       (e.status = 'submitted' and (${mayReviewAll} or ${inPackagesSql(packages)}))
       or (${maySubmit} and e.status in ('held', 'returned') and (
         e.lead_partner_id = ${partner}::uuid or e.created_by = ${account}::uuid or exists (select from event_partners ep
           where ep.project_id = e.project_id and ep.event_id = e.id and ep.partner_id = ${partner}::uuid))))
       and not ${heldSql(today)}`;
}
