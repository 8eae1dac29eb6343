import { countQueries } from '../testing/count-queries';
import { startTestApi, type TestApi } from '../testing/start-test-api';
import type { TestClient } from '../testing/test-client';

const PROJECT = '/projects/exchange-hub-plus';

/** Lists, and how to add one more thing to each. What a list costs must not grow with its length. */
const LISTS = [
  ['partners', (n: number) => ({ code: `Partner ${String(n)}`, country: 'ES' })],
  ['work-packages', (n: number) => ({ code: `WP${String(n)}`, title: 'Work', leadPartner: 'Partner 0' })],
  ['event-types', (n: number) => ({ code: `type-${String(n)}`, label: 'A type', workPackage: 'WP0' })],
  ['tasks', (n: number) => ({ code: `T0.${String(n)}`, title: 'A task', workPackage: 'WP0', leadPartner: 'Partner 0' })],
  ['deliverables', (n: number) => ({ code: `D${String(n)}`, title: 'A report', workPackage: 'WP0', dueMonth: n + 1 })],
  ['milestones', (n: number) => ({ code: `MS${String(n)}`, title: 'A meeting', leadPartner: 'Partner 0' })],
  ['targets', (n: number) => ({ type: `type-${String(n)}`, events: 1, clauses: [{ setting: 'school', events: 1 }] })],
  [
    'events',
    (n: number) => ({
      type: `type-${String(n)}`,
      title: 'One',
      startsOn: '2021-01-01',
      leadPartner: 'Partner 0',
      coPartners: ['Partner 1'],
    }),
  ],
] as const;

describe('What a list costs', () => {
  let api: TestApi;
  let coordinator: TestClient;

  beforeAll(async () => {
    api = await startTestApi({ isDemo: true });
    coordinator = await api.signedIn('other@example.org');
    for (const code of ['Partner 0', 'Partner 1']) await coordinator.post(`${PROJECT}/partners`, { code, country: 'ES' });
    await coordinator.post(`${PROJECT}/work-packages`, { code: 'WP0', title: 'Work' });
    for (const n of [0, 1, 2, 3, 4, 5, 6]) await coordinator.post(`${PROJECT}/event-types`, { code: `type-${String(n)}`, label: 'A type' });
  });
  afterAll(() => api.stop());

  /** Session, project, and at most three for the answer itself. */
  const LIMIT = 5;

  it.each(LISTS)('is the same for one and for three %s', async (things, thing) => {
    const path = `${PROJECT}/${things}`;
    const add = async (n: number): Promise<void> => {
      const answer = await coordinator.post(path, thing(n));
      expect({ status: answer.status, text: answer.status === 201 ? '' : answer.text }).toEqual({ status: 201, text: '' });
    };
    const first = things === 'partners' || things === 'work-packages' || things === 'event-types' ? 10 : 0;
    await add(first);
    const one = await countQueries(() => coordinator.get(path));
    await add(first + 1);
    await add(first + 2);
    const three = await countQueries(() => coordinator.get(path));
    expect(one).toBeGreaterThan(1);
    expect(three).toBe(one);
    expect(three).toBeLessThanOrEqual(LIMIT);
  });

  it('is the same for one project and for five', async () => {
    const administrator = await api.signedIn('admin@example.org');
    const five = await countQueries(() => administrator.get('/projects'));
    expect(await countQueries(() => coordinator.get('/projects'))).toBe(five);
    expect(five).toBeLessThanOrEqual(LIMIT);
  });

  it('is the same for one project at a glance and for five', async () => {
    const administrator = await api.signedIn('admin@example.org');
    const five = await countQueries(() => administrator.get('/overview'));
    expect(await countQueries(() => coordinator.get('/overview'))).toBe(five);
    expect(five).toBeLessThanOrEqual(LIMIT + 2);
  });

  it.each(['type', 'country', 'level', 'partner', 'month', 'setting'])('is small for sums by %s', async (by) => {
    expect(await countQueries(() => coordinator.get(`${PROJECT}/summary?by=${by}`))).toBeLessThanOrEqual(LIMIT);
  });

  it('is small for sums by type and partner', async () => {
    expect(await countQueries(() => coordinator.get(`${PROJECT}/pivot?rows=type&columns=partner`))).toBeLessThanOrEqual(LIMIT);
  });
});
