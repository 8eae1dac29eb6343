import type { SettingUserSource } from '@turnout/consortium/server';

/** The condition that one of the `events e` names a partner, in the lead or beside it. @param partner placeholder of its id */
export function namesPartner(partner: string): string {
  return `(e.lead_partner_id = ${partner} or exists (select from event_partners ep
            where ep.project_id = e.project_id and ep.event_id = e.id and ep.partner_id = ${partner}))`;
}

const NAMED = 'select e.id, e.title as label from events e where e.project_id = $1 and';

/** Events name their type, their work package, what they count for and the partners that held them. */
export const EVENT_USERS: SettingUserSource = {
  kind: 'event',
  of: {
    partner: `${NAMED} ${namesPartner('$2')}`,
    'event-type': `${NAMED} e.type_id = $2`,
    'work-package': `${NAMED} e.work_package_id = $2`,
    deliverable: `${NAMED} exists (select from event_deliverables ed
      where ed.project_id = e.project_id and ed.event_id = e.id and ed.deliverable_id = $2)`,
    milestone: `${NAMED} e.milestone_id = $2`,
  },
};

/** Locked periods name the partners whose events they let through. */
export const PERIOD_USERS: SettingUserSource = {
  kind: 'reporting-period',
  of: {
    partner: `select distinct rp.id, rp.code as label
                from reporting_period_exceptions x join reporting_periods rp on rp.project_id = x.project_id and rp.id = x.period_id
               where x.project_id = $1 and x.partner_id = $2`,
  },
};
