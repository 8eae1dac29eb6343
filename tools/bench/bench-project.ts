import { Client } from 'pg';

/** A project full of events, for measuring. */
export interface BenchProject {
  readonly id: string;
  readonly code: string;
}

const RECORDS = 10_000;

/** A project in the shape of Soci@ll with ten thousand events of made-up titles, two of three with a co-organiser. */
export async function fillBenchProject(databaseUrl: string): Promise<BenchProject> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ id: string }>(
      `insert into projects (id, code, title) values (gen_random_uuid(), 'bench', 'Ten thousand events') returning id`,
    );
    const id = rows[0]?.id ?? '';
    for (const statement of FILL) await client.query(statement, [id]);
    await client.query(EVENTS, [id, RECORDS]);
    await client.query(CO_PARTNERS, [id]);
    await client.query('analyze');
    return { id, code: 'bench' };
  } finally {
    await client.end();
  }
}

const FILL = [
  `insert into partners (project_id, id, code, country, position)
   select $1, gen_random_uuid(), p.code, p.country, p.position from partners p join projects s on s.id = p.project_id where s.code = 'sociall'`,
  `insert into event_types (project_id, id, code, label, level, position, hue)
   select $1, gen_random_uuid(), t.code, t.label, t.level, t.position, t.hue from event_types t join projects s on s.id = t.project_id where s.code = 'sociall'`,
];

const EVENTS = `
  with kinds as (select id, row_number() over (order by position) - 1 as n, count(*) over () as all_of from event_types where project_id = $1),
       hosts as (select id, country, row_number() over (order by position) - 1 as n, count(*) over () as all_of from partners where project_id = $1)
  insert into events (project_id, id, type_id, title, starts_on, country, level, lead_partner_id, meetings, participant_count,
    participant_quality, status, search_text)
  select $1, gen_random_uuid(), k.id, 'Meeting ' || i || ' of the local partnership on inclusion in school and community',
    date '2018-01-01' + (i % 1200), h.country, 'national', h.id, 1, case when i % 20 = 0 then null else i % 90 end,
    case when i % 20 = 0 then 'unknown' when i % 7 = 0 then 'estimate' else 'exact' end, 'approved', 'meeting ' || i
  from generate_series(1, $2::int) i join kinds k on k.n = i % k.all_of join hosts h on h.n = i % h.all_of`;

const CO_PARTNERS = `
  insert into event_partners (project_id, event_id, partner_id, position)
  select e.project_id, e.id, (select p.id from partners p where p.project_id = e.project_id and p.id <> e.lead_partner_id order by p.position limit 1), 0
  from events e where e.project_id = $1 and e.meetings = 1 and abs(hashtext(e.id::text)) % 3 < 2`;
