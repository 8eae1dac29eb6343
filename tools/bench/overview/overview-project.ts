import { Client } from 'pg';
import type { BenchProject } from '../bench-project.ts';

const RECORDS = 100_000;

/**
 * A project of forty months, in the middle of them, that promises what Soci@ll did a thousand times over, with a hundred thousand events of
 * every kind and state: one statement a table.
 */
export async function fillOverviewProject(databaseUrl: string): Promise<BenchProject> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ id: string }>(PROJECT);
    const id = rows[0]?.id ?? '';
    for (const statement of [...SETTINGS, MEMBERS]) await client.query(statement, [id]);
    await client.query(EVENTS, [id, RECORDS]);
    for (const statement of PARTS) await client.query(statement, [id]);
    await client.query('vacuum analyze');
    return { id, code: 'overview' };
  } finally {
    await client.end();
  }
}

const PROJECT = `
  insert into projects (id, code, title, starts_on, starts_on_precision, ends_on)
  values (gen_random_uuid(), 'overview', 'A hundred thousand events', date_trunc('month', current_date) - interval '24 months', 'month',
          date_trunc('month', current_date) + interval '16 months' - interval '1 day')
  returning id`;

const SETTINGS = [
  `insert into partners (project_id, id, code, country, position)
   select $1, gen_random_uuid(), p.code, p.country, p.position from partners p join projects s on s.id = p.project_id where s.code = 'sociall'`,
  `insert into event_types (project_id, id, code, label, level, position, hue)
   select $1, gen_random_uuid(), t.code, t.label, t.level, t.position, t.hue from event_types t join projects s on s.id = t.project_id where s.code = 'sociall'`,
  `insert into targets (project_id, id, event_type_id, events, participants)
   select $1, gen_random_uuid(), own.id, g.events * 3000, g.participants * 10000
     from targets g join projects s on s.id = g.project_id and s.code = 'sociall'
     join event_types t on t.project_id = s.id and t.id = g.event_type_id
     join event_types own on own.project_id = $1 and own.code = t.code`,
  `insert into target_clauses (project_id, target_id, position, setting, events, participants_per_event)
   select $1, g.id, c.position, c.setting, c.events, c.per_event
     from targets g cross join (values (0, 'school', 6000, 15), (1, 'local-community', 9000, 15), (2, null::text, 9000, 40)) c (position, setting, events, per_event)
    where g.project_id = $1`,
];

const MEMBERS = `
  insert into memberships (project_id, account_id, role, partner_id, created_at)
  select $1, a.id, case a.email when 'coordinator@example.org' then 'coordinator' else 'partner' end,
         case a.email when 'partner@example.org' then (select id from partners where project_id = $1 and code = 'CESIE') end, now()
    from accounts a where a.email in ('coordinator@example.org', 'partner@example.org')`;

const EVENTS = `
  with kinds as (select id, row_number() over (order by position) - 1 as n, count(*) over () as all_of from event_types where project_id = $1),
       hosts as (select id, country, row_number() over (order by position) - 1 as n, count(*) over () as all_of from partners where project_id = $1)
  insert into events (project_id, id, type_id, title, starts_on, ends_on, country, level, setting, lead_partner_id, meetings, participant_count,
    participant_quality, status, search_text)
  select $1, gen_random_uuid(), k.id, 'Meeting ' || i || ' of the local partnership on inclusion in school and community',
    d.held_on, case when i % 9 = 0 then d.held_on + 2 end,
    case when i % 11 = 0 then null else h.country end, case when i % 11 = 0 then 'international' else 'national' end,
    (array['school', 'local-community', 'other', null])[1 + i / 7 % 4], h.id, case when i % 13 = 0 then 4 else 1 end,
    case when i % 20 = 0 or d.held_on > current_date then null else i % 90 end,
    case when i % 20 = 0 or d.held_on > current_date then 'unknown' when i % 7 = 0 then 'estimate' else 'exact' end,
    case when d.held_on > current_date then 'planned' else (array['approved', 'approved', 'held', 'submitted', 'returned', 'cancelled'])[1 + i / 3 % 6] end,
    'meeting ' || i
  from generate_series(1, $2::int) i join kinds k on k.n = i % k.all_of join hosts h on h.n = i / 5 % h.all_of
  cross join lateral (select current_date - 720 + i * 7 % 900 as held_on) d`;

const PARTS = [
  `insert into event_partners (project_id, event_id, partner_id, position)
   select e.project_id, e.id, (select p.id from partners p where p.project_id = e.project_id and p.id <> e.lead_partner_id order by p.position limit 1), 0
     from events e where e.project_id = $1 and abs(hashtext(e.id::text)) % 3 < 2`,
  `insert into event_breakdowns (project_id, event_id, dimension, category, count, position)
   select e.project_id, e.id, 'audience', a.category, e.participant_count / 3, a.position
     from events e cross join (values ('teachers', 0), ('pupils', 1)) a (category, position)
    where e.project_id = $1 and e.participant_count is not null and abs(hashtext(e.id::text)) % 2 = 0`,
];
