import { OutboxMessageEntity, OutboxRepository } from '@turnout/accounts/server';
import { v7 as newId } from 'uuid';
import { type MailServer, startMailServer } from '../testing/mail-server';
import { startTestApi, type TestApi } from '../testing/start-test-api';
import { until } from '../testing/until';

interface Shown {
  readonly state: string;
  readonly link: string | null;
  readonly attempts: number;
  readonly lastError: string | null;
}

const LINK = 'https://turnout.test/reset#secret-of-the-link';
const MINUTE = 60_000;

async function put(api: TestApi, recipient: string, isSentOnce = false): Promise<string> {
  const [id, now] = [newId(), api.clock.now()];
  await api.dataSource.manager.insert(OutboxMessageEntity, {
    ...{ id, recipient, language: 'en', kind: 'password-reset', params: { name: 'Ānna Łąka' }, link: LINK, isSentOnce },
    ...{ createdAt: now, nextAttemptAt: now, expiresAt: new Date(now.getTime() + 60 * MINUTE) },
  });
  return id;
}

async function shown(api: TestApi, id: string): Promise<Shown> {
  const { items } = (await (await api.signedIn('admin@example.org')).get('/outbox')).json<{ items: (Shown & { id: string })[] }>();
  const found = items.find((item) => item.id === id);
  if (!found) throw new Error('The mail is not in the outbox.');
  return found;
}

describe('the outbox, with a mail server', () => {
  let api: TestApi;
  let server: MailServer;

  beforeAll(async () => {
    server = await startMailServer();
    api = await startTestApi({ isDemo: true, smtpUrl: server.url });
  });
  beforeEach(() => {
    server.refuseWith(null);
    server.received.length = 0;
  });
  afterAll(async () => {
    await api.stop();
    await server.stop();
  });

  it('sends what is due, once, in words, and forgets the link', async () => {
    const id = await put(api, 'anna@example.org');
    await until(() => server.received.length > 0);
    await until(async () => (await shown(api, id)).state === 'sent');
    const [mail] = server.received;
    expect(mail?.to).toEqual(['anna@example.org']);
    const words = mail?.raw.replaceAll(/=\r\n/gu, '').replaceAll('=3D', '=') ?? '';
    expect(words).toContain('Subject: A new password for Turnout');
    expect(words).toContain('From: Turnout <turnout@turnout.test>');
    expect(words).toContain(LINK);
    expect(await shown(api, id)).toMatchObject({ state: 'sent', link: null, attempts: 1, lastError: null });
    expect(server.received).toHaveLength(1);
  });

  it('tries again later when the server cannot take it now', async () => {
    server.refuseWith(451);
    const id = await put(api, 'later@example.org');
    await until(async () => (await shown(api, id)).lastError !== null);
    expect(await shown(api, id)).toMatchObject({ state: 'waiting', attempts: 1, lastError: 'EENVELOPE 451', link: LINK });
    server.refuseWith(null);
    api.clock.pass(MINUTE);
    await until(async () => (await shown(api, id)).state === 'sent');
    expect(await shown(api, id)).toMatchObject({ attempts: 2 });
  });

  it('gives up at once when the server never will', async () => {
    server.refuseWith(550);
    const id = await put(api, 'nobody@example.org');
    await until(async () => (await shown(api, id)).state === 'failed');
    expect(await shown(api, id)).toMatchObject({ attempts: 1, lastError: 'EENVELOPE 550', link: LINK });
  });
});

describe('the outbox, without a mail server', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await startTestApi({ isDemo: true });
  });
  afterAll(() => api.stop());

  it('keeps mails and their links for the administrator, until the links run out', async () => {
    const id = await put(api, 'anna@example.org');
    const admin = await api.signedIn('admin@example.org');
    expect((await admin.get('/outbox')).json()).toMatchObject({ delivers: false, total: 1 });
    expect(await shown(api, id)).toMatchObject({ state: 'waiting', attempts: 0, link: LINK });
    api.clock.pass(61 * MINUTE);
    expect(await shown(api, id)).toMatchObject({ state: 'expired', link: null });
    await new OutboxRepository().clear(api.dataSource.manager, api.clock.now());
    expect(await api.dataSource.manager.findOneByOrFail(OutboxMessageEntity, { id })).toMatchObject({ link: null });
  });

  it('is nobody else’s', async () => {
    expect((await (await api.signedIn('coordinator@example.org')).get('/outbox')).problem().code).toBe('access.denied');
    expect((await api.client().get('/outbox')).problem().code).toBe('session.required');
  });

  it('gives each mail to one taker, however many take at once', async () => {
    const ids = await Promise.all(Array.from({ length: 8 }, (_, index) => put(api, `p${String(index)}@example.org`)));
    const { dataSource, clock } = api;
    const takes = Array.from({ length: 12 }, () => new OutboxRepository().take(dataSource.manager, clock.now()));
    const taken = (await Promise.all(takes)).flatMap((message) => (message ? [message.id] : []));
    expect(taken.sort()).toEqual(ids.sort());
  });

  it('gives a mail out again whose taker was not heard of, but for those that must not come twice', async () => {
    const { dataSource, clock } = api;
    const taken = async (): Promise<string | undefined> => (await new OutboxRepository().take(dataSource.manager, clock.now()))?.id;
    await dataSource.manager.clear(OutboxMessageEntity);
    const [awaited, digest] = [await put(api, 'awaited@example.org'), await put(api, 'digest@example.org', true)];
    expect([await taken(), await taken()]).toEqual([awaited, digest]);
    expect(await taken()).toBeUndefined();
    clock.pass(6 * MINUTE);
    expect([await taken(), await taken()]).toEqual([awaited, undefined]);
    expect([(await shown(api, digest)).state, (await shown(api, digest)).lastError]).toEqual(['failed', 'cut-off']);
  });

  it('is paged, the latest first', async () => {
    for (let n = 0; n < 6; n++) await put(api, `later${String(n)}@example.org`);
    const admin = await api.signedIn('admin@example.org');
    const first = (await admin.get('/outbox?limit=5')).json<{ items: { id: string }[]; nextCursor: string }>();
    const second = (await admin.get(`/outbox?limit=5&cursor=${first.nextCursor}`)).json<{ items: { id: string }[] }>();
    const ids = [...first.items, ...second.items].map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort().reverse());
    expect(ids).toHaveLength(8);
  });
});
