/** Members who act for a partner, by id and name; the project is `$1`, the partner `$2`. */
export const MEMBERS_OF_PARTNER = `
  select a.id, a.display_name as label from memberships m join accounts a on a.id = m.account_id
   where m.project_id = $1 and m.partner_id = $2`;

/** Invitations on behalf of a partner that wait to be accepted, by id and address; the project is `$1`, the partner `$2`. */
export const INVITATIONS_OF_PARTNER = `
  select i.id, i.email as label from invitations i where i.project_id = $1 and i.partner_id = $2`;
