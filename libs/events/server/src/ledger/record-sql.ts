/** An `EventRecord` of the domain as the database hands it over: codes for ids, dates as text, ready to be sent. */
export const RECORD_COLUMNS = `
  e.id, t.code as type, e.title, e.starts_on::text as "startsOn", e.ends_on::text as "endsOn", e.country, e.level, e.mode, e.place,
  e.setting, lead.code as "leadPartner",
  array(select p.code from event_partners ep join partners p on p.project_id = ep.project_id and p.id = ep.partner_id
         where ep.project_id = e.project_id and ep.event_id = e.id order by ep.position) as "coPartners",
  e.meetings,
  json_build_object('count', e.participant_count, 'quality', e.participant_quality, 'method', e.participant_method) as participants,
  e.status, e.signed_count as "signedCount", w.code as "workPackage",
  array(select d.code from event_deliverables ed join deliverables d on d.project_id = ed.project_id and d.id = ed.deliverable_id
         where ed.project_id = e.project_id and ed.event_id = e.id order by d.code) as deliverables,
  m.code as milestone`;

/** What {@link RECORD_COLUMNS} are read from. */
export const RECORD_TABLES = `
  events e
  left join event_types t on t.project_id = e.project_id and t.id = e.type_id
  left join partners lead on lead.project_id = e.project_id and lead.id = e.lead_partner_id
  left join work_packages w on w.project_id = e.project_id and w.id = e.work_package_id
  left join milestones m on m.project_id = e.project_id and m.id = e.milestone_id`;
