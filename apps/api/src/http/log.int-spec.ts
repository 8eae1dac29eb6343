import { Writable } from 'node:stream';
import { addAccount } from '../testing/add-account';
import { startTestApi, type TestApi } from '../testing/start-test-api';

describe('the log', () => {
  let api: TestApi;
  const lines: string[] = [];

  beforeAll(async () => {
    const stream = new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        lines.push(...chunk.toString().trim().split('\n'));
        done();
      },
    });
    api = await startTestApi({ logger: { level: 'debug', stream } });
    await addAccount(api.dataSource, 'maria@example.org');
  });
  beforeEach(() => lines.splice(0));
  afterAll(() => api.stop());

  it('says what was asked and how it ended, by route and request id', async () => {
    await api.client().get('/health/live', { 'x-request-id': 'request-12345' });
    expect(lines.map((line) => JSON.parse(line) as object)).toEqual([
      expect.objectContaining({ reqId: 'request-12345', method: 'GET', route: '/api/v1/health/live', status: 200, msg: 'answered' }),
    ]);
  });

  it('tells nothing of the people who ask', async () => {
    const client = await api.signedIn('maria@example.org');
    await client.get('/session?q=secret-query');
    await client.get('/projects/secret-project', { 'user-agent': 'secret-agent' });
    await client.post('/session', { email: 'maria@example.org', password: 'secret-password' });
    await client.post('/session', { email: 'secret-unknown@example.org', password: 'x' });
    const log = lines.join('\n');
    expect(log).toContain('"code":"session.wrong-credentials"');
    expect(log).not.toMatch(/secret|maria|127\.0\.0\.1|turnout_session/u);
    expect(log).not.toContain(client.cookie?.split('=')[1]);
  });

  it('holds the stack of a failure, of which the answer says nothing', async () => {
    await api.dataSource.query('ALTER TABLE accounts RENAME TO accounts_gone');
    const answer = await api.client().post('/session', { email: 'maria@example.org', password: 'secret' });
    await api.dataSource.query('ALTER TABLE accounts_gone RENAME TO accounts');
    expect(answer.problem()).toMatchObject({ status: 500, code: 'server.failed', detail: 'Something went wrong on the server' });
    expect(answer.text).not.toMatch(/accounts_gone|relation|stack/u);
    const failure = lines.find((line) => line.includes('"server.failed"')) ?? '';
    expect(JSON.parse(failure)).toMatchObject({
      level: 50,
      cause: { name: 'QueryFailedError', code: '42P01', stack: expect.stringContaining('.ts:') as string },
    });
    expect(failure).not.toMatch(/maria|secret/u);
  });
});
