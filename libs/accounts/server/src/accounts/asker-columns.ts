import type { Membership, SignedInAccount } from '../access/request-context';

/** Who asks and what they are, as {@link ASKER_COLUMNS} reads it. */
export interface KnownAsker {
  readonly account: SignedInAccount;
  readonly memberships: readonly Membership[];
}

/** Condition of a query on `accounts a` for those with which somebody gets in. */
export const IS_ACTIVE = 'a.deactivated_at IS NULL';

/** A membership `m` as JSON, with the work packages it is bound to. */
export const MEMBERSHIP_JSON = `
  json_build_object('projectId', m.project_id, 'role', m.role, 'partnerId', m.partner_id, 'workPackageIds',
    array(SELECT mw.work_package_id FROM membership_work_packages mw WHERE mw.project_id = m.project_id AND mw.account_id = m.account_id))`;

/** Columns of a query on `accounts a` that tell who somebody is and what they are in which project, read anew with every request. */
export const ASKER_COLUMNS = `
  json_build_object('id', a.id, 'email', a.email, 'displayName', a.display_name, 'isAdministrator', a.is_administrator) AS account,
  coalesce((SELECT json_agg(${MEMBERSHIP_JSON} ORDER BY m.project_id)
              FROM memberships m WHERE m.account_id = a.id), '[]') AS memberships`;
