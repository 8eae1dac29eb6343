import type { SettingUserSource } from '@turnout/consortium/server';

/** Promises name the type they are about. */
export const TARGET_USERS: SettingUserSource = {
  kind: 'target',
  of: {
    'event-type': `select g.id, t.label from targets g join event_types t on t.project_id = g.project_id and t.id = g.event_type_id
                    where g.project_id = $1 and g.event_type_id = $2`,
  },
};
