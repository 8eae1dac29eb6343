import { createTestDatabase, type TestDatabase } from '@turnout/shared/testing';
import { Client } from 'pg';
import { buildProgram, type BuiltProgram } from '../testing/built-program';
import { type MailServer, startMailServer } from '../testing/mail-server';
import { MIGRATED } from '../testing/start-test-api';
import { until } from '../testing/until';
import { PEOPLE } from './testing/instance-protocol';
import { Instance } from './testing/instance';
import { expectedSlots, LOOKS } from './testing/slots-of-a-year';

/** Where the tenth one dies: before it asked anybody, between two people, before it could say that it is done, or while it hands a mail over. */
const DEATHS = [0, 1, 2, 'mailing'] as const;

/** How often one dies, and how often with a run in its hands. */
const KILLED = Math.floor(LOOKS.length / 10);
const TAKEN_OVER = KILLED - Math.floor(KILLED / DEATHS.length);

interface Run {
  readonly job: string;
  readonly slot: Date;
  readonly outcome: string | null;
  readonly attempts: number;
}

/** Ten processes are started on the way: a busy machine takes its time. */
const PATIENCE_MS = 240_000;

/** Two processes on one database, of which every tenth time one is killed at a place that is chosen to hurt. */
describe('a year of jobs', () => {
  let program: BuiltProgram;
  let database: TestDatabase;
  let sql: Client;
  let server: MailServer;
  let killsSender: Instance | null = null;
  const instances: Instance[] = [];

  beforeAll(async () => {
    program = buildProgram('apps/api/src/jobs/testing/instance.program.ts');
    database = await createTestDatabase(MIGRATED);
    sql = new Client({ connectionString: database.url });
    await sql.connect();
    await sql.query('create table asked (slot timestamptz, person text, primary key (slot, person))');
    server = await startMailServer(() => {
      killsSender?.kill();
      killsSender = null;
    });
  });
  afterAll(async () => {
    for (const instance of instances) instance.kill();
    await server.stop();
    await sql.end();
    await database.drop();
    program.remove();
  });

  const begin = (): Instance => {
    const instance = new Instance(program, [database.url, server.url]);
    instances.push(instance);
    return instance;
  };
  const count = async (query: string): Promise<number> => Number((await sql.query<{ count: string }>(query)).rows[0]?.count);
  /** Runs of long ago are removed while time goes on, so they are looked at after each step. */
  const runs = async (): Promise<Run[]> => (await sql.query<Run>('select job, slot, outcome, attempts from job_runs')).rows;
  const areMailsOut = async (): Promise<boolean> => (await count("select count(*) from outbox_messages where state = 'waiting'")) === 0;
  const isAllDone = async (): Promise<boolean> => (await count('select count(*) from job_runs where finished_at is null')) === 0;

  /** Lets one instance go on until it is dead, and the other take over what it left. */
  async function killAt(now: string, death: (typeof DEATHS)[number], [victim, heir]: readonly [Instance, Instance]): Promise<void> {
    await until(areMailsOut);
    if (death === 'mailing') {
      killsSender = victim;
      victim.look(now);
    } else {
      victim.look(now, death);
      await victim.stands();
      victim.kill();
    }
    await victim.isDead();
    do await heir.looks(now);
    while (!(await isAllDone()));
  }

  it(
    'has one effect a slot, and no mail twice, however often one of two is killed',
    async () => {
      let [one, two, spare] = [begin(), begin(), begin()];
      const seen = new Map<string, number>();
      for (const [index, now] of LOOKS.entries()) {
        if ((index + 1) % 10 !== 0) await Promise.all([one.looks(now), two.looks(now)]);
        else {
          await killAt(now, DEATHS[((index + 1) / 10 - 1) % DEATHS.length] ?? 0, [one, two]);
          [one, two, spare] = [two, spare, begin()];
        }
        for (const { job, slot, outcome, attempts } of await runs())
          seen.set(`${slot.toISOString().slice(0, 16)} ${job} ${String(outcome)}`, attempts);
      }
      await until(areMailsOut);
      expect([...seen.keys()].sort()).toEqual(expectedSlots());
      expect(seen.size).toBe(100);
      expect([...seen.values()].filter((attempts) => attempts > 1).length).toBeGreaterThanOrEqual(TAKEN_OVER);
      expect(await count('select count(*) from asked')).toBe(100 * PEOPLE.length);
      expect(await count(`select count(distinct (recipient, params ->> 'slot')) from outbox_messages`)).toBe(100 * PEOPLE.length);
      expect(await count('select count(*) from outbox_messages')).toBe(100 * PEOPLE.length);
    },
    PATIENCE_MS,
  );

  it('sent every mail once, and none again that was cut off', async () => {
    const ids = server.received.map(({ raw }) => /^Message-ID: <(.+)@/mu.exec(raw)?.[1]);
    expect(new Set(ids).size).toBe(ids.length);
    const cutOff = await sql.query<{ id: string }>(`select id from outbox_messages where state = 'failed' and last_error = 'cut-off'`);
    // Whoever was killed with a run in its hands may have been handing over a mail as well.
    expect(cutOff.rows.length).toBeGreaterThanOrEqual(KILLED - TAKEN_OVER);
    expect(cutOff.rows.length).toBeLessThanOrEqual(KILLED);
    const sent = await sql.query<{ id: string }>("select id from outbox_messages where state = 'sent'");
    expect(sent.rows.length + cutOff.rows.length).toBe(100 * PEOPLE.length);
    expect(sent.rows.filter(({ id }) => !ids.includes(id))).toEqual([]);
  });
});
