/** Members who act for a partner, by id and name; the project is `$1`, the partner `$2`. */
export const MEMBERS_OF_PARTNER = `
  select a.id, a.display_name as label from memberships m join accounts a on a.id = m.account_id
   where m.project_id = $1 and m.partner_id = $2`;

/** Invitations on behalf of a partner that wait to be accepted, by id and address; the project is `$1`, the partner `$2`. */
export const INVITATIONS_OF_PARTNER = `
  select i.id, i.email as label from invitations i where i.project_id = $1 and i.partner_id = $2`;

/** Leads who are bound to a work package, by id and name; the project is `$1`, the work package `$2`. */
export const MEMBERS_OF_WORK_PACKAGE = `
  select a.id, a.display_name as label from membership_work_packages mw join accounts a on a.id = mw.account_id
   where mw.project_id = $1 and mw.work_package_id = $2`;

/** Invitations to lead a work package that wait to be accepted, by id and address; the project is `$1`, the work package `$2`. */
export const INVITATIONS_OF_WORK_PACKAGE = `
  select i.id, i.email as label
    from invitation_work_packages iw join invitations i on i.project_id = iw.project_id and i.id = iw.invitation_id
   where iw.project_id = $1 and iw.work_package_id = $2`;
