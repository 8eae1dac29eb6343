/** A request of the Overview page, and the query that alone would find its figures. */
export interface OverviewCase {
  readonly name: string;
  /** Behind the address of the project, or, beginning with `//`, of the API. */
  readonly path: string;
  readonly as: Asker;
  /** The project is `$1`. */
  readonly raw: string;
}

/** Who asks: whoever may review everything, or a partner. */
export type Asker = 'coordinator' | 'partner';

const COUNTED = `e.project_id = $1 and e.status in ('held', 'submitted', 'returned', 'approved')`;
const SUMS = `count(*), sum(e.meetings), sum(e.participant_count),
  sum(e.participant_count) filter (where e.participant_quality = 'estimate'), count(*) filter (where e.participant_count is null),
  sum(least(e.participant_count, e.signed_count))`;
const PARTNER = `(select id from partners where project_id = $1 and code = 'CESIE')`;

const sumsBy = (key: string): string => `select ${key}, ${SUMS} from events e where ${COUNTED} group by 1`;

const CREDITED = `
  with credited as (select e.id, e.lead_partner_id as partner_id from events e where ${COUNTED}
                    union select e.id, ep.partner_id from events e join event_partners ep on ep.project_id = $1 and ep.event_id = e.id where ${COUNTED})
  select c.partner_id, ${SUMS} from credited c join events e on e.project_id = $1 and e.id = c.id group by 1`;

const TREND = `
  select date_trunc('month', e.starts_on::timestamp), e.status = 'planned', sum(e.meetings), sum(e.participant_count)
    from events e where e.project_id = $1 and e.status in ('planned', 'held', 'submitted', 'returned', 'approved') group by 1, 2`;

const ALL_PROJECTS = `
  select e.project_id, e.type_id, e.setting, least(e.participant_count / e.meetings, 40), ${SUMS}
    from events e where e.status in ('held', 'submitted', 'returned', 'approved') and $1::uuid is not null group by 1, 2, 3, 4`;

const TO_REVIEW = `
  select *, count(*) over () from events e where e.project_id = $1 and e.status = 'submitted' order by e.id limit 50`;

const TO_SUBMIT = `
  select *, count(*) over () from events e
   where e.project_id = $1 and e.status in ('held', 'returned')
     and (e.lead_partner_id = ${PARTNER} or exists (select from event_partners ep
           where ep.project_id = $1 and ep.event_id = e.id and ep.partner_id = ${PARTNER}))
   order by e.status desc, e.id limit 50`;

const CONDITIONS = `
  select e.type_id, e.setting, least(e.participant_count / e.meetings, 40), sum(e.meetings), sum(e.participant_count)
    from events e where ${COUNTED} group by 1, 2, 3`;

const CONTRIBUTIONS = `
  with credited as (select e.id, e.lead_partner_id as partner_id from events e where ${COUNTED}
                    union select e.id, ep.partner_id from events e join event_partners ep on ep.project_id = $1 and ep.event_id = e.id where ${COUNTED})
  select e.type_id, c.partner_id, ${SUMS} from credited c join events e on e.project_id = $1 and e.id = c.id group by 1, 2`;

const LACKING = `
  select count(*) filter (where e.participant_count is null), count(*) filter (where e.setting is null), count(*) filter (where r.event_id is null),
         count(*) filter (where v.event_id is null), count(*) filter (where e.starts_on < current_date - 30)
    from events e
    left join event_brief_reports r on r.project_id = e.project_id and r.event_id = e.id
    left join (select distinct event_id from event_evidence where project_id = $1) v on v.event_id = e.id
   where e.project_id = $1 and e.status in ('planned', 'held', 'returned')`;

/** What the Overview page asks, and the list of all projects before it. */
export const OVERVIEW_CASES: readonly OverviewCase[] = [
  { name: 'sums by type', path: '/summary?by=type', as: 'coordinator', raw: sumsBy('e.type_id') },
  { name: 'sums by country', path: '/summary?by=country', as: 'coordinator', raw: sumsBy('e.country') },
  { name: 'sums by partner', path: '/summary?by=partner', as: 'coordinator', raw: CREDITED },
  { name: 'who contributed what', path: '/pivot?rows=type&columns=partner&measure=events', as: 'coordinator', raw: CONTRIBUTIONS },
  { name: 'promises with their conditions', path: '/impact', as: 'coordinator', raw: CONDITIONS },
  { name: 'trend', path: '/impact/trend', as: 'coordinator', raw: TREND },
  { name: 'what waits for review', path: '/inbox', as: 'coordinator', raw: TO_REVIEW },
  { name: 'what waits for a partner', path: '/inbox', as: 'partner', raw: TO_SUBMIT },
  { name: 'how much is missing', path: '/missing/sums', as: 'coordinator', raw: LACKING },
  { name: 'first page of what is missing', path: '/missing?limit=100', as: 'coordinator', raw: LACKING },
  { name: 'all projects at a glance', path: '//overview', as: 'coordinator', raw: ALL_PROJECTS },
];
