/** What the series of `events e` says of it: its basis and the days of its meetings, both `null` for an event that is none. */
export const SERIES_COLUMNS = `
  e.series_basis as "seriesBasis",
  case when e.series_basis is not null
       then array(select m.held_on::text from event_meetings m
                   where m.project_id = e.project_id and m.event_id = e.id order by m.position) end as "meetingDays"`;

/** The series of `events e` with its meetings; `null` for an event that is none. */
export const SERIES = `
  case when e.series_basis is not null
       then json_build_object('basis', e.series_basis, 'meetings', (
              select json_agg(json_build_object('on', m.held_on, 'participants', json_build_object(
                       'count', m.participant_count, 'quality', m.participant_quality, 'method', m.participant_method)) order by m.position)
                from event_meetings m where m.project_id = e.project_id and m.event_id = e.id)) end`;
