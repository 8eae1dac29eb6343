import { startTestApi, type TestApi } from '../testing/start-test-api';

/** What a project is set up of. Losing one of these must never take along what names it. */
const SETTINGS = ['projects', 'partners', 'event_types', 'work_packages', 'tasks', 'deliverables', 'milestones', 'targets', 'accounts'];

/** Parts that are nothing without what they belong to. */
const OWN_PARTS = [
  'account_identities → accounts',
  'memberships → accounts',
  'password_resets → accounts',
  'asked_items → projects',
  'digests → accounts',
  'reminder_rules → projects',
  'reminders → projects',
  'second_factors → accounts',
  'sessions → accounts',
  'sign_in_challenges → accounts',
  'target_clauses → targets',
];

describe('A foreign key to a setting', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api.stop());

  it('refuses its deletion; only parts of it go along', async () => {
    const rows = await api.dataSource.query<{ key: string; action: string }[]>(
      `select conrelid::regclass || ' → ' || confrelid::regclass as key, confdeltype as action
         from pg_constraint where contype = 'f' and confrelid::regclass::text = any($1)`,
      [SETTINGS],
    );
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.filter(({ key, action }) => !['a', 'r'].includes(action) && !OWN_PARTS.includes(key))).toEqual([]);
  });
});
