import { INBOX_REASONS, inboxReasonOf } from '@turnout/events/domain';
import type { BulkReviewResult, EventDetail, EventListItem, EventPage, InboxItem } from '@turnout/events/server';
import type { Page } from '@turnout/shared/server-platform';
import { addPackageLead } from '../testing/add-package-lead';
import { countQueries } from '../testing/count-queries';
import { fileOf, PDF } from '../testing/files';
import { startTestApi, type TestApi } from '../testing/start-test-api';
import type { TestClient } from '../testing/test-client';

const EVENTS = '/projects/sociall/events';
/** Types of Soci@ll belong to WP2. */
const OF_TYPE = { type: 'igniting', title: 'Opening day', startsOn: '2021-03-01', leadPartner: 'CESIE' };
const participants = { count: 12, quality: 'exact' };

/** Events as they stand to somebody who leads WP7 and works for CARDET. */
const STANDINGS = {
  inside: { ...OF_TYPE, title: 'inside', workPackage: 'WP7', participants },
  outside: { ...OF_TYPE, title: 'outside', workPackage: 'WP2', participants },
  'of the partner': { ...OF_TYPE, title: 'of the partner', leadPartner: 'OXFAM', coPartners: ['CARDET'], participants },
} as const;
type Standing = keyof typeof STANDINGS;

describe('a lead of some work packages', () => {
  let api: TestApi;
  let coordinator: TestClient;
  let lead: TestClient;
  let ofTypes: TestClient;

  beforeAll(async () => {
    api = await startTestApi({ isDemo: true });
    coordinator = await api.signedIn('coordinator@example.org');
    await addPackageLead(api, 'seven@example.org', ['WP7'], 'CARDET');
    await addPackageLead(api, 'two@example.org', ['WP2']);
    [lead, ofTypes] = await api.people('seven', 'two');
  });
  afterAll(() => api.stop());

  const tag = ({ version }: { readonly version: number }) => ({ 'if-match': `"${String(version)}"` });
  const record = async (draft: object, who = coordinator): Promise<EventDetail> => {
    const answer = await who.post(EVENTS, draft);
    if (answer.status !== 201) throw new Error(answer.text);
    return answer.json();
  };
  const read = async (id: string, who = lead): Promise<EventDetail> => (await who.get(`${EVENTS}/${id}`)).json();
  const step = async (event: EventDetail, action: string, who = lead, body = {}) => {
    const { id } = event;
    return who.post(`${EVENTS}/${id}/${action}`, body, tag(await read(id, coordinator)));
  };

  it('is told so, by the session and by the members of the project', async () => {
    const session = (await lead.get('/session')).json<{ memberships: object[] }>();
    expect(session.memberships).toEqual([{ project: 'sociall', role: 'lead', partner: 'CARDET', workPackages: ['WP7'] }]);
    expect((await lead.get('/projects/sociall')).json()).toMatchObject({ role: 'lead' });
    const { items } = (await coordinator.get('/projects/sociall/members')).json<{ items: { email: string; workPackages: string[] }[] }>();
    expect(items.flatMap(({ email, workPackages }) => (workPackages.length > 0 ? [[email, workPackages]] : []))).toEqual([
      ['seven@example.org', ['WP7']],
      ['two@example.org', ['WP2']],
    ]);
  });

  it('reads all of the project, at the cost at which everybody does', async () => {
    const everything = (await coordinator.get(`${EVENTS}?limit=200`)).json<EventPage>();
    expect((await lead.get(`${EVENTS}?limit=200`)).json<EventPage>().items).toEqual(everything.items);
    const plain = await api.signedIn('lead@example.org');
    expect(await countQueries(() => lead.get(EVENTS))).toBe(await countQueries(() => plain.get(EVENTS)));
    expect((await lead.get('/projects/sociall/history')).status).toBe(200);
    expect((await lead.get('/projects/exchange-hub-plus/events')).problem().code).toBe('project.not-found');
  });

  it.each<[Standing, number]>([
    ['inside', 201],
    ['outside', 403],
    ['of the partner', 201],
  ])('logs an event that is %s: %i', async (standing, status) => {
    const answer = await lead.post(EVENTS, STANDINGS[standing]);
    expect(answer.status).toBe(status);
    if (status === 403) expect(answer.problem()).toMatchObject({ code: 'event.outside-packages' });
    if (status === 403) expect(answer.problem().errors?.[0]?.detail).toContain('You lead WP7');
  });

  it('reaches an event by the work package of its type, where it has none of its own', async () => {
    const event = await record({ ...OF_TYPE, workPackage: null });
    expect(event.workPackage).toBeNull();
    expect((await read(event.id, ofTypes)).may).toMatchObject({ change: true, delete: true, review: ['submit', 'cancel'] });
    expect((await read(event.id)).may).toMatchObject({ change: false, delete: false, review: [] });
    expect((await record({ ...OF_TYPE }, ofTypes)).workPackage).toBe('WP2');
    expect((await ofTypes.post(EVENTS, { ...OF_TYPE, workPackage: 'WP7' })).problem().code).toBe('event.outside-packages');
  });

  it.each<[Standing, object, object]>([
    [
      'inside',
      { change: true, delete: true, comment: true, evidence: true, review: ['return', 'approve'], lock: null },
      { change: true, delete: true, comment: true, evidence: true, review: ['reopen'], lock: null },
    ],
    [
      'outside',
      { change: false, delete: false, comment: false, evidence: false, review: [], lock: null },
      { change: false, delete: false, comment: false, evidence: false, review: [], lock: null },
    ],
    [
      'of the partner',
      { change: false, delete: false, comment: true, evidence: false, review: [], lock: 'review' },
      { change: false, delete: false, comment: true, evidence: false, review: [], lock: 'review' },
    ],
  ])('may do this with an event that is %s', async (standing, submitted, approved) => {
    const event = await record(STANDINGS[standing]);
    await step(event, 'submit', coordinator);
    expect((await read(event.id)).may).toEqual(submitted);
    await step(event, 'approve', coordinator);
    expect((await read(event.id)).may).toEqual(approved);
  });

  it('does it, and nothing else', async () => {
    const [inside, outside, ours] = [
      await record(STANDINGS.inside),
      await record(STANDINGS.outside),
      await record(STANDINGS['of the partner']),
    ];
    for (const event of [inside, ours]) expect((await step(event, 'submit')).status).toBe(200);
    expect((await step(outside, 'submit')).problem().code).toBe('access.denied');
    await step(outside, 'submit', coordinator);
    expect((await step(inside, 'return', lead, { note: 'Who?' })).status).toBe(200);
    for (const event of [outside, ours]) expect((await step(event, 'approve')).problem().code).toBe('access.denied');

    const change = { title: 'Changed' };
    const patch = async ({ id }: EventDetail, body: object) => lead.patch(`${EVENTS}/${id}`, body, tag(await read(id)));
    expect((await patch(inside, change)).status).toBe(200);
    expect((await patch(inside, { workPackage: 'WP2' })).problem().code).toBe('event.outside-packages');
    expect((await patch(outside, { workPackage: 'WP7' })).problem().code).toBe('access.denied');
    expect((await patch(ours, change)).problem().code).toBe('event.locked');
    expect((await lead.post(`${EVENTS}/${outside.id}/comments`, { text: 'Hm' })).problem().code).toBe('access.denied');
    expect((await lead.post(`${EVENTS}/${inside.id}/comments`, { text: 'Hm' })).status).toBe(201);
    expect((await lead.delete(`${EVENTS}/${outside.id}`, tag(await read(outside.id)))).problem().code).toBe('access.denied');
    expect((await lead.delete(`${EVENTS}/${inside.id}`, tag(await read(inside.id)))).status).toBe(204);
  });

  it('opens lists of names where they lead, and adds evidence there only', async () => {
    const shown: unknown[] = [];
    for (const standing of ['inside', 'outside', 'of the partner'] as const) {
      const { id } = await record(STANDINGS[standing]);
      const upload = (who: TestClient) => who.upload(`${EVENTS}/${id}/evidence`, fileOf(PDF, 'list.pdf'), { kind: 'signed-list' });
      const added = (await upload(lead)).status;
      await upload(coordinator);
      const { items, mayChange } = (await lead.get(`${EVENTS}/${id}/evidence`)).json<{
        items: { mayOpen: boolean }[];
        mayChange: boolean;
      }>();
      shown.push([standing, added, items.every(({ mayOpen }) => mayOpen), mayChange]);
    }
    expect(shown).toEqual([
      ['inside', 201, true, true],
      ['outside', 403, false, false],
      ['of the partner', 201, true, true],
    ]);
  });

  it('reviews many at once, each as far as they lead', async () => {
    const events = [await record(STANDINGS.inside), await record(STANDINGS.outside)];
    for (const event of events) await step(event, 'submit', coordinator);
    const asked = await Promise.all(events.map(async ({ id }) => ({ id, version: (await read(id)).version })));
    const { items } = (await lead.post(`${EVENTS}/review`, { action: 'approve', events: asked })).json<BulkReviewResult>();
    expect(items.map(({ title, problem }) => [title, problem?.code ?? null])).toEqual([
      ['inside', null],
      ['outside', 'access.denied'],
    ]);
  });

  it('is asked to review what is submitted in these work packages, as the domain says', async () => {
    for (const draft of [STANDINGS.inside, STANDINGS.outside, { ...OF_TYPE, workPackage: null }])
      await step(await record(draft), 'submit', coordinator);
    const all = (await coordinator.get(`${EVENTS}?limit=200`)).json<EventPage>().items;
    const inPackages = async (who: TestClient) => (await who.get('/projects/sociall/inbox?limit=200')).json<Page<InboxItem>>().items;
    const isOurs = ({ leadPartner, coPartners }: EventListItem): boolean => [leadPartner, ...coPartners].includes('CARDET');
    const loggedByLead = new Set<string>();
    for (const { id } of all) if ((await read(id)).createdBy === 'seven@example.org') loggedByLead.add(id);
    const expected = all.flatMap((event) => {
      const isTheirs = isOurs(event) || loggedByLead.has(event.id);
      const reason = inboxReasonOf(event, { isTheirs, mayReview: event.workPackage === 'WP7' });
      return reason === null ? [] : [{ reason, event: event.id }];
    });
    expected.sort((a, b) => INBOX_REASONS.indexOf(a.reason) - INBOX_REASONS.indexOf(b.reason) || (a.event < b.event ? -1 : 1));
    const seen = await inPackages(lead);
    expect(seen.map(({ reason, event }) => ({ reason, event }))).toEqual(expected);
    expect(seen.some(({ reason }) => reason === 'to-review')).toBe(true);
    const byType = (await inPackages(ofTypes)).filter(({ reason }) => reason === 'to-review').map(({ event }) => event);
    const submitted = all.filter(({ status, workPackage }) => status === 'submitted' && workPackage !== 'WP7');
    expect(byType.sort()).toEqual(submitted.map(({ id }) => id).sort());
    expect(submitted.some(({ workPackage }) => workPackage === null)).toBe(true);
  });
});
