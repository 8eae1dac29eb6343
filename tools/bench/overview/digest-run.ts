import type { Client } from 'pg';
import type { Comparison } from '../figures.ts';
import { signIn } from '../sign-in.ts';

const ROUNDS = 5;
const WARM_UP = 2;

/** Three people act for every partner, and digests go out in this very hour. */
const PREPARE = [
  `with made as (
     insert into accounts (id, email, display_name, created_at)
     select gen_random_uuid(), p.id || '-' || n || '@example.org', p.code || ' ' || n, now() from partners p cross join generate_series(1, 3) n
      where p.project_id = $1
     returning id, email)
   insert into memberships (project_id, account_id, role, partner_id, created_at)
   select $1, m.id, 'partner', left(m.email, 36)::uuid, now() from made m`,
  `insert into reminder_rules (project_id, updated_at, sends_digests, weekday, hour, zone)
   select $1, now(), true, extract(isodow from now() at time zone 'UTC')::integer, extract(hour from now() at time zone 'UTC')::integer, 'Etc/UTC'`,
];

/** As if nobody had ever been asked. */
const AFRESH = [
  `delete from outbox_messages where kind = 'digest' and $1::uuid is not null`,
  'delete from digests where account_id in (select account_id from memberships where project_id = $1)',
  'delete from asked_items where project_id = $1',
  `update reminder_rules set asked_until = now() - interval '7 days' where project_id = $1`,
];

const ASKED_LAST = `
  select extract(epoch from finished_at - claimed_at)::float * 1000 as ms, (counts ->> 'mails')::integer as mails from job_runs
   where job = 'send-digests' and asked_by is not null order by slot desc limit 1`;

const COUNTED = `
  select e.lead_partner_id, count(*) filter (where e.participant_count is null), count(*) filter (where r.event_id is null),
         count(*) filter (where v.event_id is null), count(*) filter (where e.starts_on < current_date - 30)
    from events e
    left join event_brief_reports r on r.project_id = e.project_id and r.event_id = e.id
    left join (select distinct event_id from event_evidence where project_id = $1) v on v.event_id = e.id
   where e.project_id = $1 and e.status in ('planned', 'held', 'returned') group by e.lead_partner_id`;

/** Milliseconds of the clock in which everybody of a project of 100,000 events is written to, beside the query that alone would count what they lack. */
export async function benchDigestRun(address: string, project: string, client: Client): Promise<Comparison> {
  const cookie = await signIn(address);
  for (const statement of PREPARE) await client.query(statement, [project]);
  const figures = { ours: [] as number[], floor: [] as number[] };
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    for (const statement of AFRESH) await client.query(statement, [project]);
    const ours = await run(address, cookie, client);
    const begun = performance.now();
    await client.query(COUNTED, [project]);
    if (round < 0) continue;
    figures.ours.push(ours);
    figures.floor.push(performance.now() - begun);
  }
  return { name: 'digests to the people of 100,000 events', unit: 'ms', ...figures, floorName: 'the query alone' };
}

/** @returns how long the run took, by the database's clock */
async function run(address: string, cookie: string, client: Client): Promise<number> {
  const asked = await fetch(`${address}/jobs/send-digests/runs`, { method: 'POST', headers: { cookie, 'sec-fetch-site': 'same-origin' } });
  if (!asked.ok) throw new Error(`Having digests sent answered ${String(asked.status)}: ${await asked.text()}`);
  for (;;) {
    const { rows } = await client.query<{ ms: number | null; mails: number }>(ASKED_LAST);
    const [last] = rows;
    if (last && last.ms !== null) {
      if (last.mails < 20) throw new Error(`Only ${String(last.mails)} mails were written.`);
      return last.ms;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
