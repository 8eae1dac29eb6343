/** Those who act for a partner in a project and can be asked: `accounts a`, `memberships b` of the project `$1`. */
export const ASKED_PEOPLE = `
  select a.id from memberships b join accounts a on a.id = b.account_id
   where b.project_id = $1 and b.role <> 'viewer' and a.deactivated_at is null`;

/** The condition that they are asked for what is missing `m`: of a partner those who act for it, of what nobody leads the coordinators. */
export const ASKED_OF = `case when m.partner_id is null then b.role = 'coordinator' else b.partner_id = m.partner_id end`;
