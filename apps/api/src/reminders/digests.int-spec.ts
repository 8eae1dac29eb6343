import { mailText } from '@turnout/accounts/domain';
import { OutboxMessageEntity } from '@turnout/accounts/server';
import type { EventDetail } from '@turnout/events/server';
import type { AskedNow, AskingUndone, MissingPage, Reminder, RemindersPreview } from '@turnout/reminders/server';
import { DigestEntity, ReminderEntity, SendDigests } from '@turnout/reminders/server';
import { type JobCounts } from '@turnout/shared/kernel';
import type { Page } from '@turnout/shared/server-platform';
import { type MailServer, startMailServer } from '../testing/mail-server';
import { startTestApi, type TestApi } from '../testing/start-test-api';
import type { TestClient } from '../testing/test-client';
import { until } from '../testing/until';

const PROJECT = '/projects/sociall';
const HOUR = 60 * 60 * 1000;
const WEEK = 7 * 24 * HOUR;
/** A Monday, an hour after the digests of the day would have gone out. */
const MONDAY = Date.parse('2026-11-02T09:00:00Z');

describe('Digests', () => {
  let api: TestApi;
  let mails: MailServer;
  let coordinator: TestClient;
  let event: EventDetail;

  beforeAll(async () => {
    mails = await startMailServer();
    api = await startTestApi({ isDemo: true, smtpUrl: mails.url });
    coordinator = await api.signedIn('coordinator@example.org');
    const lead = await api.signedIn('lead@example.org');
    const held = { type: 'igniting', startsOn: '2026-10-23', status: 'held', participants: { count: null, quality: 'unknown' } };
    event = (await lead.post(`${PROJECT}/events`, { ...held, title: 'Σούπα στη γειτονιά', leadPartner: 'CESIE' })).json();
    await lead.post(`${PROJECT}/events`, { ...held, title: 'Nobody there', leadPartner: 'CARDET' });
    await coordinator.patch(
      `${PROJECT}/reminder-rules`,
      { sendsDigests: true, days: { report: null, evidence: null } },
      { 'if-match': '"1"' },
    );
  });
  afterAll(async () => {
    await api.stop();
    await mails.stop();
  });

  /** Does what is due, as two instances at once would. */
  const run = async (): Promise<number> => {
    const job = api.part(SendDigests);
    const counts = await Promise.all([job, job].map((each) => each.run(new AbortController().signal) as Promise<JobCounts>));
    return counts.reduce((sum, { mails: sent = 0 }) => sum + sent, 0);
  };
  const passTo = (instant: number): void => api.clock.pass(instant - api.clock.now().getTime());
  const letters = () => api.dataSource.manager.find(OutboxMessageEntity, { where: { kind: 'digest' }, order: { id: 'ASC' } });
  const to = async (name: string) => (await letters()).filter(({ recipient }) => recipient === `${name}@example.org`);
  const signedIn = (name: string) => api.signedIn(`${name}@example.org`);
  const ask = async (partner: string) => (await signedIn('lead')).post(`${PROJECT}/reminders`, { partner });
  const undo = async ({ asking }: AskedNow) => (await signedIn('lead')).post(`${PROJECT}/reminders/${String(asking)}/undo`, {});
  const reminders = async () => (await (await signedIn('lead')).get(`${PROJECT}/reminders?partner=CESIE&limit=1`)).json<Page<Reminder>>();
  const timesAsked = async () => {
    const { items } = (await (await signedIn('lead')).get(`${PROJECT}/missing?partner=CESIE&kind=count`)).json<MissingPage>();
    return items[0]?.timesAsked;
  };

  it('are written in the language of whoever gets them, which each chooses for themselves', async () => {
    const partner = await signedIn('partner');
    const before = await partner.get('/account');
    expect(before.json()).toMatchObject({ email: 'partner@example.org', language: null, wantsDigests: true, version: 1 });
    expect((await partner.patch('/account', { language: 'it' })).status).toBe(428);
    expect((await partner.patch('/account', { language: 'tlh' }, { 'if-match': '"1"' })).problem().code).toBe('account.unknown-language');
    const changed = await partner.patch('/account', { language: 'it' }, { 'if-match': '"1"' });
    expect([changed.json<{ language: string }>().language, changed.headers.get('etag')]).toEqual(['it', '"2"']);
    expect((await partner.patch('/account', { language: 'el' }, { 'if-match': '"1"' })).status).toBe(412);
  });

  it('are foretold: to whom, in which words, and why others get none', async () => {
    const preview = (await (await signedIn('lead')).get(`${PROJECT}/reminders/preview`)).json<RemindersPreview>();
    expect([preview.sendsDigests, preview.at]).toEqual([true, '2026-11-09T06:00:00.000Z']);
    const states = Object.fromEntries(preview.people.map(({ name, state }) => [name, state]));
    expect(states).toEqual({ 'Demo coordinator': 'nothing-missing', 'Demo work-package lead': 'nothing-missing', 'Demo partner': 'asked' });
    const [person] = preview.people.filter(({ partner }) => partner === 'CESIE');
    expect(person).toMatchObject({
      role: 'partner',
      language: 'it',
      total: 1,
      overdue: 1,
      escalated: 0,
      subject: 'Manca 1 elemento: Soci@ll',
    });
    expect(person?.text).toContain('Σούπα στη γειτονιά (23/10/2026): la scadenza era il 30/10/2026');
    expect((await (await signedIn('partner')).get(`${PROJECT}/reminders/preview`)).status).toBe(403);
  });

  it('go out when the day and hour have come, once, and not for a day that was over when it was chosen', async () => {
    expect(await run()).toBe(0);
    passTo(MONDAY + WEEK - 3 * HOUR);
    expect(await run()).toBe(1);
    expect(await run()).toBe(0);
    await until(() => mails.received.length > 0);
    const [mail] = mails.received;
    expect(mail?.to).toEqual(['partner@example.org']);
    const head = mail?.raw.replaceAll('\r\n ', '') ?? '';
    expect(head).toMatch(/Content-Type: multipart\/alternative;[^]*Content-Type: text\/plain;[^]*Content-Type: text\/html;/u);
    expect(head).toMatch(/List-Unsubscribe: ?<https:\/\/turnout\.test\/api\/v1\/digest-stops\/[\w-]{43}>/iu);
    expect(head).toMatch(/List-Unsubscribe-Post: List-Unsubscribe=One-Click/iu);
    expect(head).toContain('Subject: Manca 1 elemento: Soci@ll');
    const { items } = (await (await signedIn('lead')).get(`${PROJECT}/reminders`)).json<Page<Reminder>>();
    expect(items).toEqual([
      {
        ...{ id: items[0]?.id, askedAt: '2026-11-09T06:00:00.000Z', askedBy: null, name: 'Demo partner', partner: 'CESIE' },
        ...{ total: 1, overdue: 1, escalated: 0, kinds: [{ kind: 'count', total: 1 }], asking: null, undoUntil: null },
      },
    ]);
    expect((await ask('CESIE')).json<AskedNow>()).toEqual({
      ...{ people: [{ name: 'Demo partner', state: 'already-asked' }], asking: null, undoUntil: null },
    });
  });

  it('are made up for within two days, and left for the next week after that', async () => {
    passTo(MONDAY + 2 * WEEK + 20 * HOUR);
    expect(await run()).toBe(1);
    passTo(MONDAY + 3 * WEEK + 60 * HOUR);
    expect(await run()).toBe(0);
  });

  it('can be sent now and taken back for a while, as if nobody had been asked', async () => {
    passTo(MONDAY + 3 * WEEK + 5 * 24 * HOUR);
    const before = [await reminders(), 2, (await to('partner')).length];
    const asked = (await ask('CESIE')).json<AskedNow>();
    expect(asked).toEqual({
      people: [{ name: 'Demo partner', state: 'asked' }],
      asking: expect.any(String) as string,
      undoUntil: '2026-11-28T09:02:00.000Z',
    });
    const [latest] = (await reminders()).items;
    expect(latest).toMatchObject({ askedBy: 'Demo work-package lead', total: 1, asking: asked.asking, undoUntil: asked.undoUntil });
    expect(await timesAsked()).toBe(3);
    const stranger = await (await signedIn('other')).post(`/projects/exchange-hub-plus/reminders/${String(asked.asking)}/undo`, {});
    expect(stranger.problem()).toMatchObject({ status: 404, code: 'reminder.not-found' });
    expect((await undo(asked)).json<AskingUndone>()).toEqual({ people: [{ name: 'Demo partner', state: 'undone' }] });
    expect([await reminders(), await timesAsked(), (await to('partner')).length]).toEqual(before);
    expect((await undo(asked)).problem()).toMatchObject({ status: 404, code: 'reminder.not-found' });
  });

  it('go when the time for taking back is over, and count for the week then', async () => {
    const asked = (await ask('CESIE')).json<AskedNow>();
    expect(asked.people).toEqual([{ name: 'Demo partner', state: 'asked' }]);
    api.clock.pass(2 * 60 * 1000);
    await until(async () => (await to('partner')).at(-1)?.state === 'sent');
    expect((await undo(asked)).problem()).toMatchObject({ status: 409, code: 'reminder.gone' });
    expect((await reminders()).items[0]).toMatchObject({ asking: null, undoUntil: null });
    expect((await ask('CESIE')).json<AskedNow>().people[0]?.state).toBe('already-asked');
    expect((await ask('CARDET')).problem().code).toBe('reminder.nobody-to-ask');
    expect((await ask('CEO')).problem().code).toBe('reminder.nothing-missing');
    expect((await ask('NOBODY')).problem()).toMatchObject({ status: 422, code: 'event.unknown-partner' });
  });

  it('tell those who lead what was asked for three times, from the week after the third, and leave in peace who was asked two days before', async () => {
    expect([await to('lead'), await to('coordinator')]).toEqual([[], []]);
    passTo(MONDAY + 4 * WEEK);
    expect(await run()).toBe(2);
    const [[lead], [above]] = [await to('lead'), await to('coordinator')];
    expect([lead?.params['subject'], above?.params['subject']]).toEqual([
      ...['1 thing is still missing after three reminders: Soci@ll', '1 thing is still missing after three reminders: Soci@ll'],
    ]);
    expect(mailText(lead?.body ?? [], null)).toContain(
      'Asked for three times and still missing:\n\n- CESIE: 1 thing, overdue since 30/10/2026',
    );
    expect(await timesAsked()).toBe(3);
  });

  it('make up for whoever was passed over because of something that was taken back', async () => {
    const slot = MONDAY + 5 * WEEK - 3 * HOUR;
    passTo(slot - 30_000);
    const asked = (await ask('CESIE')).json<AskedNow>();
    const before = (await to('partner')).length;
    passTo(slot + 10_000);
    expect([await run(), (await to('partner')).length]).toEqual([2, before]);
    expect((await undo(asked)).status).toBe(200);
    expect([await run(), await run(), (await to('partner')).length]).toEqual([1, 0, before]);
  });

  it('stop with one click, as mail programs send it, and what has not gone yet does not go', async () => {
    const [link] = (mails.received.at(0)?.raw.replaceAll('\r\n ', '') ?? '').match(/digest-stops\/[\w-]+/u) ?? [];
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    const click = () => api.client().send('POST', `/${String(link)}`, 'List-Unsubscribe=One-Click', form);
    expect([(await click()).status, (await click()).status]).toEqual([204, 204]);
    expect((await api.client().send('POST', '/digest-stops/unheard-of', '', form)).problem()).toMatchObject({ status: 410 });
    expect((await (await signedIn('partner')).get('/account')).json()).toMatchObject({ wantsDigests: false });
    const before = (await to('partner')).length;
    passTo(MONDAY + 5 * WEEK);
    await run();
    expect(await to('partner')).toHaveLength(before);
    passTo(MONDAY + 5 * WEEK + 8 * HOUR);
    expect((await ask('CESIE')).json<AskedNow>().people).toEqual([{ name: 'Demo partner', state: 'wants-none' }]);
  });

  it('are silent when nothing is missing, and begin to count anew should it be missing again', async () => {
    const lead = await signedIn('lead');
    const counted = await lead.patch(`${PROJECT}/events/${event.id}`, { participants: { count: 9, quality: 'exact' } }, { 'if-match': `"${event.version}"` }); // prettier-ignore
    passTo(MONDAY + 6 * WEEK);
    expect(await run()).toBe(0);
    const { version } = counted.json<EventDetail>();
    const again = { participants: { count: null, quality: 'unknown' } };
    await (await signedIn('lead')).patch(`${PROJECT}/events/${event.id}`, again, { 'if-match': `"${version}"` });
    passTo(MONDAY + 7 * WEEK);
    expect(await run()).toBe(0);
  });

  it('ask coordinators for what no partner leads', async () => {
    await api.dataSource.query(`update events set lead_partner_id = null where title = 'Nobody there'`);
    const nobody = (await (await signedIn('lead')).get(`${PROJECT}/missing?partner=none`)).json<MissingPage>();
    expect(nobody.partners.find(({ partner }) => partner === null)).toMatchObject({ total: nobody.total, people: 1 });
    expect((await ask('none')).json<AskedNow>().people).toEqual([{ name: 'Demo coordinator', state: 'asked' }]);
    const text = mailText((await to('coordinator')).at(-1)?.body ?? [], null);
    expect(text).toContain(
      'Of events that no partner leads:\n\n- 1 event without the number of participants (1 overdue)\n    Nobody there',
    );
    const { items } = (await (await signedIn('lead')).get(`${PROJECT}/missing?partner=none&kind=count`)).json<MissingPage>();
    expect(items.map((item) => item.timesAsked)).toEqual([1]);
  });

  it('are forgotten after a year, and with the account', async () => {
    expect(await api.dataSource.manager.count(ReminderEntity)).toBeGreaterThan(3);
    await api.dataSource.query(`delete from digests where account_id = (select id from accounts where email = 'lead@example.org')`);
    passTo(MONDAY + 60 * WEEK + 60 * HOUR);
    await run();
    expect([await api.dataSource.manager.count(DigestEntity), await api.dataSource.manager.count(ReminderEntity)]).toEqual([0, 0]);
  });
});
