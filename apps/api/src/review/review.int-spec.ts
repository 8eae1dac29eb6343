import type { EventDetail } from '@turnout/events/server';
import type { HistoryEntry, Page } from '@turnout/shared/server-platform';
import { startTestApi, type TestApi } from '../testing/start-test-api';
import type { Answer, TestClient } from '../testing/test-client';

const EVENTS = '/projects/sociall/events';
const GOOD = { type: 'igniting', title: 'Opening day', startsOn: '2021-03-01', leadPartner: 'CESIE' };

describe('The review of an event', () => {
  let api: TestApi;
  let lead: TestClient;
  let partner: TestClient;

  beforeAll(async () => {
    api = await startTestApi({ isDemo: true });
    [lead, partner] = await api.people('lead', 'partner');
  });
  afterAll(() => api.stop());

  const record = async (more: object = {}, who = partner): Promise<EventDetail> => {
    const answer = await who.post(EVENTS, { ...GOOD, ...more });
    if (answer.status !== 201) throw new Error(answer.text);
    return answer.json();
  };
  const tag = ({ version }: { version: number }): Record<string, string> => ({ 'if-match': `"${String(version)}"` });
  const step = (who: TestClient, event: EventDetail, action: string, body: object = {}): Promise<Answer> =>
    who.post(`${EVENTS}/${event.id}/${action}`, body, tag(event));
  const done = async (who: TestClient, event: EventDetail, action: string, body: object = {}): Promise<EventDetail> => {
    const answer = await step(who, event, action, body);
    if (answer.status !== 200) throw new Error(answer.text);
    return answer.json();
  };

  it('goes from submitting over mending to being approved, and each knows what is theirs to do', async () => {
    let event = await record();
    event = await done(partner, event, 'submit');
    expect(event).toMatchObject({ status: 'submitted', version: 2, may: { change: false, delete: false, review: [], lock: 'review' } });

    event = await done(lead, event, 'return', { note: ' The list names 28. ', fields: ['/participants/count', '/participants/count'] });
    expect(event).toMatchObject({ status: 'returned', updatedBy: 'Demo work-package lead' });
    event = (await partner.get(`${EVENTS}/${event.id}`)).json();
    expect(event.may).toEqual({ change: true, delete: true, comment: true, evidence: true, review: ['submit', 'cancel'], lock: null });
    expect(event.openNote).toEqual({
      id: event.openNote!.id,
      ...{ action: 'return', text: 'The list names 28.', fields: ['/participants/count'] },
      ...{ by: 'Demo work-package lead', at: api.clock.now().toISOString() },
    });

    event = (await partner.patch(`${EVENTS}/${event.id}`, { participants: { count: 28, quality: 'exact' } }, tag(event))).json();
    expect(event).toMatchObject({ status: 'returned', version: 4 });
    event = await done(partner, event, 'submit');
    event = await done(lead, event, 'approve');
    expect(event).toMatchObject({ status: 'approved', openNote: null, may: { change: true, review: ['reopen'] } });

    event = await done(lead, event, 'reopen', { reason: 'The date is that of the invitation.', fields: ['/startsOn'] });
    expect(event).toMatchObject({ status: 'returned', openNote: { action: 'reopen', fields: ['/startsOn'] } });
    event = await done(partner, event, 'cancel');
    event = await done(lead, event, 'reopen', { reason: 'It took place after all.' });
    event = await done(partner, event, 'hold');
    expect([event.status, event.version]).toEqual(['held', 10]);

    const { items } = (await lead.get(`${EVENTS}/${event.id}/history`)).json<Page<HistoryEntry>>();
    const steps = ['create', 'submit', 'return', 'change', 'submit', 'approve', 'reopen', 'cancel', 'reopen', 'hold'];
    expect(items.map(({ operation }) => operation).reverse()).toEqual(steps);
    expect(items.at(-3)!.changes).toEqual([
      { field: 'status', before: 'submitted', after: 'returned' },
      { field: 'note', before: null, after: 'The list names 28.' },
    ]);
  });

  it('locks what is submitted or approved for its partner, and for nobody who reviews', async () => {
    let event = await done(partner, await record({ title: 'Locked' }), 'submit');
    const path = `${EVENTS}/${event.id}`;
    const refused = { status: 409, code: 'event.locked' };
    expect((await partner.patch(path, { title: 'Mine' }, tag(event))).problem()).toMatchObject({
      ...refused,
      params: { status: 'submitted' },
    });
    event = await done(lead, event, 'approve');
    expect((await partner.patch(path, { title: 'Mine' }, tag(event))).problem()).toMatchObject({
      ...refused,
      params: { status: 'approved' },
    });
    expect((await partner.delete(path, tag(event))).problem()).toMatchObject(refused);
    expect((await lead.patch(path, { title: 'Mended' }, tag(event))).json()).toMatchObject({ title: 'Mended', status: 'approved' });
  });

  it('cannot be walked around by giving a status', async () => {
    const approved = await done(lead, await done(partner, await record({ title: 'Around' }), 'submit'), 'approve');
    for (const status of ['planned', 'held']) {
      const answer = await lead.patch(`${EVENTS}/${approved.id}`, { status }, tag(approved));
      expect(answer.problem()).toMatchObject({ status: 422, code: 'event.unknown-status' });
    }
    expect((await lead.patch(`${EVENTS}/${approved.id}`, { status: 'approved', title: 'Same' }, tag(approved))).status).toBe(200);
    expect((await partner.post(EVENTS, { ...GOOD, status: 'approved' })).problem().code).toBe('event.unknown-status');
  });

  it('is refused to whom it is not for, and where the event stands elsewhere', async () => {
    const foreign = await record({ leadPartner: 'CARDET', title: 'Theirs' }, lead);
    expect((await step(partner, foreign, 'submit')).problem()).toMatchObject({ status: 403, code: 'access.denied' });
    const own = await record({ title: 'Ours' });
    for (const action of ['approve', 'return', 'reopen']) expect((await step(partner, own, action)).problem().code).toBe('access.denied');
    expect((await step(lead, own, 'approve')).problem()).toMatchObject({
      ...{ status: 409, code: 'event.wrong-status', params: { action: 'approve', status: 'held' } },
      detail: 'The event is held and not submitted: it cannot be approved now',
    });
    const other = await api.signedIn('other@example.org');
    const elsewhere = await other.post(`/projects/exchange-hub-plus/events/${own.id}/submit`, {}, tag(own));
    expect(elsewhere.problem().code).toBe('event.not-found');
  });

  it('asks for the version it is about, and happens once', async () => {
    const event = await record({ title: 'Twice' });
    expect((await partner.post(`${EVENTS}/${event.id}/submit`, {})).problem().code).toBe('precondition.required');
    const answers = await Promise.all([1, 2, 3, 4].map(() => step(partner, event, 'submit')));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412]);
    const first = answers.find(({ status }) => status === 200)!;
    expect([first.headers.get('etag'), first.headers.get('location')]).toEqual(['"2"', null]);
  });

  it('needs a note with a place it can point at, and an event that is ready', async () => {
    const event = await done(partner, await record({ title: 'Notes' }), 'submit');
    expect((await step(lead, event, 'return', { note: ' \n' })).problem().errors).toMatchObject([
      { pointer: '/note', code: 'review.note-missing' },
    ]);
    expect((await step(lead, event, 'return')).problem().code).toBe('review.note-missing');
    expect((await step(lead, event, 'return', { note: 'x', fields: ['/version'] })).problem().errors).toMatchObject([
      { pointer: '/fields/0', code: 'review.unknown-field' },
    ]);
    expect((await step(lead, event, 'return', { note: 'x', fields: 'title' })).problem().code).toBe('request.wrong-type');
    const approved = await done(lead, event, 'approve');
    expect((await step(lead, approved, 'reopen', {})).problem().errors).toMatchObject([
      { pointer: '/reason', code: 'review.note-missing' },
    ]);
    const tomorrow = await record({ title: 'To come', startsOn: '2026-11-03' });
    expect((await step(partner, tomorrow, 'hold')).problem()).toMatchObject({ status: 422, code: 'event.still-to-come' });
    expect((await lead.get(`${EVENTS}/${event.id}`)).json()).toMatchObject({ status: 'approved', openNote: null });
  });

  it('takes what was said along when the event is deleted', async () => {
    let event = await done(partner, await record({ title: 'Gone' }), 'submit');
    event = await done(lead, event, 'return', { note: 'Who was there?' });
    expect((await partner.delete(`${EVENTS}/${event.id}`, tag(event))).status).toBe(204);
    const left = await api.dataSource.query('select from event_comments where event_id = $1', [event.id]);
    expect(left).toEqual([]);
  });
});
