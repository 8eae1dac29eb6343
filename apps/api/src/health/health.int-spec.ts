import { startTestApi, type TestApi } from '../testing/start-test-api';

describe('the health of a server whose database goes away', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await startTestApi({ hasSwitch: true });
  });
  afterAll(() => api.stop());

  it('is live and ready, then live only, then ready again', async () => {
    const [client, signingIn] = [api.client(), { email: 'maria@example.org', password: 'x' }];
    expect((await client.get('/health/ready')).json()).toEqual({ status: 'ok' });

    api.wayToDatabase.cut();
    expect((await client.get('/health/ready')).problem()).toMatchObject({ status: 503, code: 'health.not-ready' });
    expect((await client.get('/health/live')).json()).toEqual({ status: 'ok' });
    expect((await client.post('/session', signingIn)).problem()).toMatchObject({ status: 503, code: 'server.database-away' });

    api.wayToDatabase.mend();
    expect((await client.get('/health/ready')).json()).toEqual({ status: 'ok' });
    expect((await client.post('/session', signingIn)).status).toBe(401);
  });

  it('survives a database that dies within a transaction', async () => {
    const dying = api.dataSource.transaction(async (manager) => {
      await manager.query('SELECT 1');
      api.wayToDatabase.cut();
      await manager.query('SELECT pg_sleep(5)');
    });
    await expect(dying).rejects.toThrow();
    api.wayToDatabase.mend();
    expect((await api.client().get('/health/ready')).status).toBe(200);
  });

  it('is not ready on a database that somebody migrated further', async () => {
    await api.dataSource.query(`INSERT INTO schema_migrations (timestamp, name) VALUES (9, 'FromTheFuture9')`);
    expect((await api.client().get('/health/ready')).problem().code).toBe('health.not-ready');
    await api.dataSource.query(`DELETE FROM schema_migrations WHERE timestamp = 9`);
  });
});
