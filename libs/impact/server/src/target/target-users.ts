import type { SettingUserSource } from '@turnout/consortium/server';

const PROMISE = `
  from targets g join projects j on j.id = g.project_id left join event_types t on t.project_id = g.project_id and t.id = g.event_type_id
 where g.project_id = $1`;

/** What was promised over all types goes by the name of the project. */
const LABEL = 'coalesce(t.label, j.acronym, j.title) as label';

/** A promise one of whose clauses names something. @param column of the clause */
const naming = (column: string): string =>
  `select g.id, ${LABEL} ${PROMISE} and exists (select from target_clauses c
    where c.project_id = g.project_id and c.target_id = g.id and c.${column} = $2)`;

/** Promises name the type they are about; their clauses name partners and reporting periods. */
export const TARGET_USERS: SettingUserSource = {
  kind: 'target',
  of: {
    'event-type': `select g.id, ${LABEL} ${PROMISE} and g.event_type_id = $2`,
    partner: naming('partner_id'),
    'reporting-period': naming('period_id'),
  },
};
