import { Jobs } from '@turnout/shared/server-platform';
import { startTestApi, type TestApi } from '../testing/start-test-api';
import type { TestClient } from '../testing/test-client';

interface Shown {
  readonly name: string;
  readonly schedule: object;
  readonly nextSlot: string;
  readonly runs: readonly Record<string, unknown>[];
}

const RUN = '/jobs/judge-projects/runs';

describe('jobs of the installation', () => {
  let api: TestApi;
  let admin: TestClient;

  beforeAll(async () => {
    api = await startTestApi({ isDemo: true });
    admin = await api.signedIn('admin@example.org');
  });
  afterAll(() => api.stop());
  beforeEach(() => api.dataSource.query('delete from job_runs'));

  const list = async (): Promise<readonly Shown[]> => (await admin.get('/jobs')).json<{ items: Shown[] }>().items;
  const runs = async (): Promise<Shown['runs']> => (await list()).find(({ name }) => name === 'judge-projects')?.runs ?? [];
  const look = (): Promise<void> => api.part(Jobs).look();

  it('say when they are due and how they went, with what they did', async () => {
    expect(await list()).toContainEqual({
      name: 'judge-projects',
      schedule: { every: 'day', on: null, at: '02:30', zone: 'UTC' },
      nextSlot: expect.stringMatching(/T02:30:00\.000Z$/u) as string,
      runs: [],
    });
    await look();
    expect(await runs()).toEqual([
      {
        slot: expect.stringMatching(/T02:30:00\.000Z$/u) as string,
        ...{ askedBy: null, state: 'done', attempts: 1, lastError: null, counts: { projects: 5 } },
        instance: expect.stringContaining(String(process.pid)) as string,
        startedAt: expect.any(String) as string,
        finishedAt: expect.any(String) as string,
      },
    ]);
  });

  it('are run when somebody asks, once, and not while one is under way', async () => {
    await look();
    const key = { 'idempotency-key': 'once' };
    const asked = await Promise.all([admin.post(RUN, {}, key), admin.post(RUN, {}, key)]);
    const now = api.clock.now().toISOString();
    expect(asked.map(({ status }) => status)).toEqual([201, 201]);
    expect(asked[0]?.json()).toMatchObject({ slot: now, askedBy: 'Demo administrator', state: 'waiting', attempts: 0, startedAt: null });
    api.clock.pass(1000);
    expect((await admin.post(RUN, {})).problem()).toMatchObject({ status: 409, code: 'job.is-running' });
    await Promise.all([look(), look()]);
    expect(await runs()).toMatchObject([{ slot: now, askedBy: 'Demo administrator', state: 'done', attempts: 1 }, { askedBy: null }]);
    expect((await admin.post(RUN, {})).status).toBe(201);
    await look();
    expect(await runs()).toHaveLength(3);
  });

  it('are asked for by one of many who ask at once', async () => {
    const asked = await Promise.all(Array.from({ length: 6 }, () => admin.post(RUN, {})));
    expect(asked.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409, 409]);
  });

  it.each([
    ['running', { attempts: 1, lease: '1 minute', error: null }],
    ['retrying', { attempts: 2, lease: '1 minute', error: 'XX000' }],
    ['interrupted', { attempts: 1, lease: '-1 minute', error: null }],
  ])('say that a run is %s', async (state, { attempts, lease, error }) => {
    await api.dataSource.query(
      `insert into job_runs (job, slot, holder, claimed_at, lease_until, attempts, last_error)
       values ('judge-projects', now(), gen_random_uuid(), now(), now() + $1::interval, $2, $3)`,
      [lease, attempts, error],
    );
    expect(await runs()).toMatchObject([{ state, attempts, lastError: error, finishedAt: null }]);
    expect((await admin.post(RUN, {})).status).toBe(state === 'interrupted' ? 201 : 409);
  });

  it('are the administrator’s, and there are no others', async () => {
    expect((await admin.post('/jobs/make-coffee/runs', {})).problem().code).toBe('job.not-found');
    const coordinator = await api.signedIn('coordinator@example.org');
    expect((await coordinator.get('/jobs')).problem().code).toBe('access.denied');
    expect((await coordinator.post(RUN, {})).problem().code).toBe('access.denied');
  });
});
