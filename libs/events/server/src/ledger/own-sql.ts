import type { ProjectContext } from '@turnout/accounts/server';

/** What of the asker the columns of {@link ownColumns} are filled with, in their order. */
export function ownParams({ partnerId, workPackageIds }: ProjectContext['project']): [string | null, readonly string[]] {
  return [partnerId, workPackageIds];
}

/** The condition that one of the `events e` belongs to the work packages: by its own, else by that of its type. @param packages placeholder of their ids */
export function inPackagesSql(packages: string): string {
  return `coalesce(coalesce(e.work_package_id, (select own_type.work_package_id from event_types own_type
            where own_type.project_id = e.project_id and own_type.id = e.type_id)) = any(${packages}::uuid[]), false)`;
}

/** Columns of a query on `events e` that tell how the asker stands to an event. @param partner placeholder of their partner's id @param packages of the ids of their work packages */
export function ownColumns(partner: string, packages: string): string {
  return `coalesce(e.lead_partner_id = ${partner}::uuid, false) or exists (select from event_partners own
            where own.project_id = e.project_id and own.event_id = e.id and own.partner_id = ${partner}::uuid) as "isOwn",
          ${inPackagesSql(packages)} as "isInPackages"`;
}
