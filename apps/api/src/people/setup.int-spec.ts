import { AccountEntity, offerSetup, SetupLinkEntity } from '@turnout/accounts/server';
import { startTestApi, type TestApi } from '../testing/start-test-api';

const HOUR = 60 * 60 * 1000;
const PERSON = { email: ' Ana@Example.org', displayName: 'Ana Silva', password: 'three tall trees' };

describe('setting up an installation that has nobody', () => {
  let api: TestApi;

  const start = async () => {
    api = await startTestApi();
  };
  const stop = () => api.stop();
  const offer = async (): Promise<string> => (await offerSetup(api.dataSource.manager, api.clock.now()))?.split('#')[1] ?? '';
  const setUp = (token: string, changes: object = {}) => api.client().post('/setup', { ...PERSON, token, ...changes });

  describe('by whoever holds a link', () => {
    beforeEach(start);
    afterEach(stop);

    it('makes the administrator, once, however many hold a link', async () => {
      const links = await Promise.all(Array.from({ length: 5 }, () => offer()));
      expect(JSON.stringify(await api.dataSource.manager.find(SetupLinkEntity))).not.toContain(links[0]);
      const answers = await Promise.all(links.map((token, index) => setUp(token, { email: `p${String(index)}@example.org` })));
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 410, 410, 410, 410]);
      const [account, ...others] = await api.dataSource.manager.find(AccountEntity);
      expect([account?.isAdministrator, others.length]).toEqual([true, 0]);
      expect(await offerSetup(api.dataSource.manager, api.clock.now())).toBeNull();
      expect(await api.dataSource.manager.count(SetupLinkEntity)).toBe(0);
    });

    it('signs the administrator in', async () => {
      const client = api.client();
      const answer = await client.post('/setup', { ...PERSON, token: await offer() });
      expect(answer.json()).toMatchObject({ account: { email: 'ana@example.org', displayName: 'Ana Silva', isAdministrator: true } });
      expect((await client.get('/outbox')).status).toBe(200);
    });

    it('is offered for a day, and anew at the next start', async () => {
      const first = await offer();
      api.clock.pass(24 * HOUR + 1);
      expect((await setUp(first)).problem().code).toBe('setup.not-valid');
      expect((await setUp(await offer())).status).toBe(200);
    });
  });

  describe('by whoever should not', () => {
    beforeAll(start);
    afterAll(stop);

    it.each([
      [{ email: 'ana' }, 'account.email-invalid'],
      [{ displayName: ' ' }, 'account.name-missing'],
      [{ password: 'password2026' }, 'password.too-simple'],
      [{ token: 'guessed' }, 'setup.not-valid'],
      [{ isAdministrator: true }, 'request.unknown-field'],
    ])('refuses %j', async (changes, code) => {
      expect((await setUp(await offer(), changes)).problem().code).toBe(code);
      expect(await api.dataSource.manager.count(AccountEntity)).toBe(0);
    });
  });
});
