import { setTimeout as wait } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { SchedulerRegistry } from '@nestjs/schedule';
import { dataSourceOptions } from '@turnout/shared/database';
import type { JobCounts } from '@turnout/shared/kernel';
import { createTestDatabase, type TestDatabase } from '@turnout/shared/testing';
import { DataSource, Entity, PrimaryColumn } from 'typeorm';
import { Clock } from '../context/clock';
import { JobClaims, MAX_ATTEMPTS } from './job-claims';
import { JobRunEntity } from './job-run.entity';
import { type Job, Jobs } from './jobs';

const LEASE_MS = 150;

/** Whoever asks for a run; what there is of accounts besides is not known here. */
@Entity('accounts')
class AccountEntity {
  @PrimaryColumn('uuid')
  id: string;
}

class StandingClock extends Clock {
  time = new Date('2026-11-22T03:00:00Z');

  now(): Date {
    return this.time;
  }
}

/** Instances of the program are data sources of their own here, each with its own connections to one database. */
describe('Jobs', () => {
  const clock = new StandingClock();
  let database: TestDatabase;
  let sources: DataSource[] = [];

  beforeAll(async () => {
    database = await createTestDatabase();
    const migrator = await connect();
    await migrator.runMigrations();
  });
  beforeEach(() => Logger.overrideLogger(false));
  afterEach(async () => {
    await sources[0]?.query('delete from job_runs');
    for (const source of sources.splice(1)) if (source.isInitialized) await source.destroy();
  });
  afterAll(async () => {
    await sources[0]?.destroy();
    await database.drop();
  });

  const connect = async (): Promise<DataSource> => {
    const source = await new DataSource(dataSourceOptions({ url: database.url, entities: [JobRunEntity, AccountEntity] })).initialize();
    sources = [...sources, source];
    return source;
  };
  const instance = async (work: (...about: Parameters<Job['run']>) => Promise<unknown>): Promise<Jobs & { kill: () => Promise<void> }> => {
    const source = await connect();
    const jobs = new Jobs(new JobClaims(source), { lookEveryMs: null, leaseMs: LEASE_MS }, clock, new SchedulerRegistry());
    const run: Job['run'] = async (...about) => ((await work(...about)) ?? {}) as JobCounts;
    jobs.add({ name: 'judge-projects', schedule: { every: 'day', at: '02:00', zone: 'UTC' }, run });
    // What is killed loses its connections and is not heard of again.
    return Object.assign(jobs, { kill: () => source.destroy() });
  };
  const runs = async () => sources[0]!.manager.find(JobRunEntity, { order: { slot: 'asc' } });
  const until = async (isSo: () => boolean | Promise<boolean>): Promise<void> => {
    while (!(await isSo())) await wait(10);
  };

  it('run once per slot, however many instances look however often', async () => {
    const done: string[] = [];
    const work = (name: string) => async (_: AbortSignal, slot: Date) => {
      await wait(LEASE_MS * 2);
      done.push(`${name} ${slot.toISOString()}`);
    };
    const [one, two] = [await instance(work('one')), await instance(work('two'))];
    await Promise.all([one.look(), two.look(), one.look(), two.look(), one.look()]);
    await one.look();
    expect(done).toHaveLength(1);
    expect(done[0]).toMatch('2026-11-22T02:00:00.000Z');
    clock.time = new Date('2026-11-25T01:00:00Z');
    await Promise.all([two.look(), one.look()]);
    expect(done).toHaveLength(2);
    const kept = await runs();
    expect(kept.map(({ slot, outcome, attempts }) => [slot.toISOString(), outcome, attempts])).toEqual([
      ['2026-11-22T02:00:00.000Z', 'done', 1],
      ['2026-11-24T02:00:00.000Z', 'done', 1],
    ]);
  });

  it('are taken over from an instance that was killed, and not before it has been silent for a while', async () => {
    let begun = 0;
    let isFinished = false;
    const dying = await instance(async () => {
      begun += 1;
      await wait(LEASE_MS * 3);
      throw new Error('This is never heard of.');
    });
    const heir = await instance(() => {
      isFinished = true;
      return Promise.resolve();
    });
    const death = dying.look();
    await until(() => begun === 1);
    await heir.look();
    expect(isFinished).toBe(false);
    await dying.kill();
    await until(async () => {
      await heir.look();
      return isFinished;
    });
    await death;
    expect((await runs()).map(({ outcome, attempts }) => [outcome, attempts])).toEqual([['done', 2]]);
  });

  it('tell whoever was taken for dead that the run is somebody else’s, and take no word of it', async () => {
    let wasTold = false;
    const paused = await instance(async (signal) => {
      await sources[0]!.query('update job_runs set holder = gen_random_uuid()');
      await until(() => signal.aborted);
      wasTold = true;
    });
    await paused.look();
    expect([wasTold, (await runs()).map(({ outcome }) => outcome)]).toEqual([true, [null]]);
  });

  it('stop between two pieces when the program stops, and go on elsewhere at once', async () => {
    let pieces = 0;
    const stopping = await instance(async (signal) => {
      for (; !signal.aborted; await wait(5)) pieces += 1;
    });
    const other = await instance(() => Promise.resolve());
    const look = stopping.look();
    await until(() => pieces > 0);
    await stopping.beforeApplicationShutdown();
    await look;
    await other.look();
    expect((await runs()).map(({ outcome, attempts }) => [outcome, attempts])).toEqual([['done', 2]]);
  });

  it('are tried again after a pause, and given up after some attempts', async () => {
    let attempts = 0;
    const failing = await instance(() => {
      attempts += 1;
      return Promise.reject(new Error('Not today.'));
    });
    await failing.look();
    await failing.look();
    expect(attempts).toBe(1);
    for (let attempt = 2; attempt <= MAX_ATTEMPTS + 1; attempt++) {
      await sources[0]!.query("update job_runs set lease_until = now() - interval '1 second'");
      await failing.look();
    }
    expect(attempts).toBe(MAX_ATTEMPTS);
    expect((await runs()).map(({ outcome, lastError }) => [outcome, lastError])).toEqual([['failed', 'Error']]);
  });

  it('are given up when whoever began them last was killed, so that nobody waits for them', async () => {
    const [one, two] = [await instance(() => Promise.resolve()), await instance(() => Promise.resolve())];
    await one.look();
    await sources[0]!.query(
      `update job_runs set finished_at = null, outcome = null, lease_until = now() - interval '1 second', attempts = $1`,
      [MAX_ATTEMPTS],
    );
    await two.look();
    expect((await runs()).map(({ outcome, attempts }) => [outcome, attempts])).toEqual([['failed', MAX_ATTEMPTS]]);
  });

  it('say how much they did, and why they failed in one word', async () => {
    const counting = await instance(() => Promise.resolve({ projects: 3 }));
    await counting.look();
    clock.time = new Date('2026-11-26T03:00:00Z');
    const failing = await instance(() => Promise.reject(Object.assign(new Error('Key (email)=(a@b.org) exists.'), { code: '23505' })));
    await failing.look();
    expect((await runs()).map(({ counts, lastError }) => [counts, lastError])).toEqual([
      [{ projects: 3 }, null],
      [null, '23505'],
    ]);
  });
});
