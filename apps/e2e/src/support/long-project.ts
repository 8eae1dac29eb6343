import { Client } from 'pg';
import { installation } from './installation';

/** A project with ten thousand events, put straight into the database, and taken out again. */
export interface LongProject {
  /** Code of the project; administrators see it. */
  readonly code: string;
  remove(): Promise<void>;
}

const CODE = 'ten-thousand';

/** What the project is made of: the Soci@ll records over and over, on other days. */
const FILL = [
  `insert into projects (id, code, title) values (gen_random_uuid(), '${CODE}', 'Ten thousand events')`,
  `insert into partners (project_id, id, code, country, position)
   select new.id, gen_random_uuid(), p.code, p.country, p.position from partners p join projects old on old.id = p.project_id and old.code = 'sociall',
          projects new where new.code = '${CODE}'`,
  `insert into event_types (project_id, id, code, label, level, position, hue)
   select new.id, gen_random_uuid(), t.code, t.label, t.level, t.position, t.hue from event_types t
     join projects old on old.id = t.project_id and old.code = 'sociall', projects new where new.code = '${CODE}'`,
  `insert into events (project_id, id, type_id, title, starts_on, country, level, lead_partner_id, meetings, participant_count,
          participant_quality, status, search_text)
   select new.id, gen_random_uuid(), type.id, e.title || ' ' || n, e.starts_on + n, e.country, e.level, lead.id, e.meetings, e.participant_count,
          e.participant_quality, e.status, e.search_text
     from events e
     join projects old on old.id = e.project_id and old.code = 'sociall'
     join projects new on new.code = '${CODE}'
     join event_types t on t.id = e.type_id join event_types type on type.project_id = new.id and type.code = t.code
     join partners p on p.id = e.lead_partner_id join partners lead on lead.project_id = new.id and lead.code = p.code
    cross join generate_series(1, 400) n
    limit 10000`,
  'analyze events',
];

/** Fills the database in a second or two, where logging ten thousand events would take minutes. */
export async function fillLongProject(): Promise<LongProject> {
  await run(FILL);
  const tables = ['events', 'event_types', 'partners'].map(
    (table) => `delete from ${table} where project_id = (select id from projects where code = '${CODE}')`,
  );
  return { code: CODE, remove: () => run([...tables, `delete from projects where code = '${CODE}'`]) };
}

async function run(statements: readonly string[]): Promise<void> {
  const client = new Client({ connectionString: installation().database });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}
