// The floor: what the same answers cost with nothing in between. Bare Fastify and pg on the same database, one route a
// benchmark, no validation, no error handling. What a list costs somebody who is signed in includes finding out who that is:
// `/signed-in/events` asks for the session of the cookie first. Started by bench.mjs as a process of its own.
import { hash } from 'node:crypto';
import fastify from 'fastify';
import pg from 'pg';

pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
pg.types.setTypeParser(pg.types.builtins.INT8, Number);
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
const project = process.env.BENCH_PROJECT_ID;
const app = fastify();

const LIST = `
  select e.id, t.code as type, e.title, e.starts_on, e.ends_on, e.country, e.level, e.mode, e.place, e.setting, l.code as lead_partner,
    coalesce((select array_agg(p.code order by x.position) from event_partners x
      join partners p on p.project_id = x.project_id and p.id = x.partner_id
      where x.project_id = e.project_id and x.event_id = e.id), '{}') as co_partners,
    e.meetings, e.participant_count, e.participant_quality, e.participant_method, e.series_basis, e.status, e.signed_count,
    w.code as work_package, coalesce((select array_agg(d.code order by d.code) from event_deliverables x
      join deliverables d on d.project_id = x.project_id and d.id = x.deliverable_id
      where x.project_id = e.project_id and x.event_id = e.id), '{}') as deliverables,
    m.code as milestone, e.version
  from events e
  left join event_types t on t.project_id = e.project_id and t.id = e.type_id
  left join partners l on l.project_id = e.project_id and l.id = e.lead_partner_id
  left join work_packages w on w.project_id = e.project_id and w.id = e.work_package_id
  left join milestones m on m.project_id = e.project_id and m.id = e.milestone_id
  where e.project_id = $1 order by e.starts_on, e.id limit 50`;
const TOTALS = `
  select count(*)::int as records, sum(meetings)::int as events, sum(participant_count)::int as participants,
    coalesce(sum(participant_count) filter (where participant_quality = 'estimate'), 0)::int as estimated,
    count(*) filter (where participant_count is null)::int as unknown
  from events where project_id = $1 and status in ('held', 'submitted', 'returned', 'approved')`;
const SUMMARY = `
  select t.code as key, t.label, count(e.id)::int as records, coalesce(sum(e.meetings), 0)::int as events, sum(e.participant_count)::int as participants,
    coalesce(sum(e.participant_count) filter (where e.participant_quality = 'estimate'), 0)::int as estimated,
    (count(e.id) filter (where e.participant_count is null))::int as unknown
  from event_types t left join events e on e.project_id = t.project_id and e.type_id = t.id
    and e.status in ('held', 'submitted', 'returned', 'approved')
  where t.project_id = $1 group by t.code, t.label, t.position order by t.position`;
const CREATE = `
  insert into events (project_id, id, type_id, title, starts_on, lead_partner_id, participant_count, participant_quality, status, search_text)
  values ($1, gen_random_uuid(), (select id from event_types where project_id = $1 and code = $2), $3, $4,
    (select id from partners where project_id = $1 and code = $5), $6, $7, 'held', $3)
  returning id`;

const SESSION = `
  select a.id, a.is_administrator, (select json_agg(m) from memberships m where m.account_id = a.id) as memberships
    from sessions s join accounts a on a.id = s.account_id where s.token_hash = $1`;

async function list() {
  const [items, totals] = await Promise.all([pool.query(LIST, [project]), pool.query(TOTALS, [project])]);
  return { items: items.rows, nextCursor: null, total: totals.rows[0].records, totals: totals.rows[0] };
}

async function isSignedIn(request) {
  const token = request.headers.cookie.split('=')[1];
  return (await pool.query(SESSION, [hash('sha256', token, 'buffer')])).rows.length === 1;
}

app.get('/events', list);
app.get('/signed-in/events', async (request, reply) => ((await isSignedIn(request)) ? list() : reply.code(401).send()));
app.get('/summary', async () => ({ by: 'type', rows: (await pool.query(SUMMARY, [project])).rows }));
app.post('/events', async (request, reply) => {
  const { type, title, startsOn, leadPartner, participants } = request.body;
  const { rows } = await pool.query(CREATE, [project, type, title, startsOn, leadPartner, participants.count, participants.quality]);
  return reply.code(201).send({ id: rows[0].id });
});

await app.listen({ port: 0, host: '127.0.0.1' });
process.send({ ready: true, port: app.server.address().port });
process.on('disconnect', () => process.exit(0));
