import type { EventRecord } from '@turnout/events/domain';

/** A record as the database hands it over, with codes for ids and dates as text. */
export interface RecordRow extends Omit<EventRecord, 'participants'> {
  readonly participantCount: number | null;
  readonly participantQuality: EventRecord['participants']['quality'];
  readonly participantMethod: EventRecord['participants']['method'];
}

/** The columns of a {@link RecordRow}. */
export const RECORD_COLUMNS = `
  e.id, t.code as type, e.title, e.starts_on::text as "startsOn", e.ends_on::text as "endsOn", e.country, e.level, e.mode, e.place,
  e.setting, lead.code as "leadPartner",
  array(select p.code from event_partners ep join partners p on p.project_id = ep.project_id and p.id = ep.partner_id
         where ep.project_id = e.project_id and ep.event_id = e.id order by ep.position) as "coPartners",
  e.meetings, e.participant_count as "participantCount", e.participant_quality as "participantQuality",
  e.participant_method as "participantMethod", e.status, w.code as "workPackage"`;

/** What {@link RECORD_COLUMNS} are read from. */
export const RECORD_TABLES = `
  events e
  left join event_types t on t.project_id = e.project_id and t.id = e.type_id
  left join partners lead on lead.project_id = e.project_id and lead.id = e.lead_partner_id
  left join work_packages w on w.project_id = e.project_id and w.id = e.work_package_id`;

/** The record behind a row. */
export function recordOf(row: RecordRow): EventRecord {
  const { id, type, title, startsOn, endsOn, country, level, mode, place, setting, leadPartner, coPartners, meetings, status } = row;
  const participants = { count: row.participantCount, quality: row.participantQuality, method: row.participantMethod };
  const where = { country, level, mode, place, setting };
  return {
    ...{ id, type, title, startsOn, endsOn },
    ...where,
    ...{ leadPartner, coPartners, meetings, participants, status },
    workPackage: row.workPackage,
  };
}
