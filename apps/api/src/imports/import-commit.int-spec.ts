import { SOCIALL_SUMS, SOCIALL_TABLE } from '@turnout/events/domain/testing';
import type { EventOrigin, EventPage, ImportDraft, ImportProgress, ImportUndone } from '@turnout/events/server';
import { type HistoryEntry, verifyChains } from '@turnout/shared/server-platform';
import { startTestApi, type TestApi } from '../testing/start-test-api';
import type { Answer, TestClient } from '../testing/test-client';

const TSV = { 'content-type': 'text/tab-separated-values; charset=utf-8' };
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const HEAD = 'Type\tCountry\tDate\tEvent\tPartner\tNr.';

describe('An import', () => {
  let api: TestApi;
  let coordinator: TestClient;
  let partner: TestClient;

  beforeAll(async () => {
    api = await startTestApi({ isDemo: true });
    const all = await Promise.all(['coordinator', 'partner'].map((name) => api.signedIn(`${name}@example.org`)));
    [coordinator, partner] = all as [TestClient, TestClient];
  });
  afterAll(() => api.stop());

  /** A project as Soci@ll was set up, without events. */
  const copied = async (code: string): Promise<string> => {
    await coordinator.post('/projects', { code, title: code, copySetupFrom: 'sociall' });
    return `/projects/${code}`;
  };
  const open = async (project: string, text: string, who = coordinator): Promise<ImportDraft> =>
    (await who.send('POST', `${project}/imports`, text, TSV)).json();
  const matched = ({ version }: { readonly version: number }) => ({ 'if-match': `"${String(version)}"` });
  const decide = async (project: string, draft: ImportDraft, change: object): Promise<ImportDraft> =>
    (await coordinator.patch(`${project}/imports/${draft.id}`, change, matched(draft))).json();
  const commit = (project: string, draft: ImportDraft, who = coordinator): Promise<Answer> =>
    who.post(`${project}/imports/${draft.id}/commit`, {}, matched(draft));
  const undo = (project: string, { id }: ImportDraft): Promise<Answer> => coordinator.post(`${project}/imports/${id}/undo`, {});
  const ledger = async (project: string, query = ''): Promise<EventPage> =>
    (await coordinator.get(`${project}/events?limit=200${query}`)).json();
  const origin = async (project: string, id: string): Promise<EventOrigin> =>
    (await coordinator.get(`${project}/events/${id}/origin`)).json();
  const history = async (project: string, id: string): Promise<HistoryEntry[]> =>
    (await coordinator.get(`${project}/events/${id}/history`)).json<{ items: HistoryEntry[] }>().items;
  const progress = async (project: string, { id }: ImportDraft): Promise<ImportProgress> =>
    (await coordinator.get(`${project}/imports/${id}/progress`)).json();
  /** All questions answered as they were proposed first. */
  const answered = (project: string, draft: ImportDraft) =>
    decide(project, draft, { decisions: draft.questions.map(({ proposals }) => proposals[0]!.decision) });

  /** Whatever is asked answered as it was proposed first, if anything is. */
  const settled = async (project: string, draft: ImportDraft): Promise<ImportDraft> =>
    draft.questions.length > 0 ? answered(project, draft) : draft;

  it('of the printed table of Soci@ll is its 34 events with 712 people, by type and country, after four decisions', async () => {
    const project = await copied('again');
    const oxfamOf = async () =>
      (await coordinator.get(`${project}/partners`))
        .json<{ items: { id: string; code: string; spellings: string[]; version: number }[] }>()
        .items.find(({ code }) => code === 'OXFAM')!;
    // Nobody has explained yet who that is.
    await coordinator.patch(`${project}/partners/${(await oxfamOf()).id}`, { spellings: [] }, matched(await oxfamOf()));
    const draft = await open(project, SOCIALL_TABLE);
    expect(draft.counts).toMatchObject({ rows: 38, ready: 19, decide: 12, skip: 7 });
    expect((await commit(project, draft)).problem()).toMatchObject({ status: 409, code: 'import.undecided', params: { rows: 12 } });
    const decided = await answered(project, draft);
    expect([draft.questions.length, decided.version, decided.counts.decide]).toEqual([4, 2, 0]);
    const answer = await commit(project, decided);
    expect(answer.text).toContain('"committed"');
    expect(answer.json<ImportDraft>()).toMatchObject({
      state: 'committed',
      version: 3,
      committed: { added: 31, changed: 0, unchanged: 0 },
    });
    const { items, totals } = await ledger(project);
    expect(totals).toMatchObject({ records: 31, events: 34, participants: 712 });
    for (const by of ['type', 'country', 'level'] as const) {
      const { rows } = (await coordinator.get(`${project}/summary?by=${by}`)).json<{ rows: Sum[] }>();
      expect(
        Object.fromEntries(rows.map(({ key, records, events, participants }) => [key, [records, events, participants]])),
      ).toMatchObject(SOCIALL_SUMS[by]);
    }
    const oxfam = items.find(({ leadPartner, startsOn }) => leadPartner === 'OXFAM' && startsOn === '2020-06-25') ?? items[0]!;
    expect(await origin(project, oxfam.id)).toMatchObject({ import: draft.id, source: { kind: 'text' }, by: expect.any(String) });
    expect((await oxfamOf()).spellings).toEqual(['OXAFAM']);
    expect((await verifyChains(api.dataSource.manager)).broken).toEqual([]);
  });

  it('with rows that are not right names them by row and column, and nothing is half in', async () => {
    const project = await copied('wrong-rows');
    const rows = Array.from({ length: 120 }, (_, index) => row({ title: `Evening ${String(index)}`, people: String(index % 40) }));
    rows[16] = row({ title: 'No such day', day: '31/02/2019' });
    rows[40] = row({ title: 'Who', partner: 'Society of the unknown' });
    rows[99] = row({ title: 'When', day: '' });
    const draft = await open(project, table(...rows));
    const refusal = (await commit(project, draft)).problem();
    expect(refusal).toMatchObject({ status: 409, code: 'import.undecided', params: { rows: 3 } });
    expect(refusal.errors.map(({ pointer, params }) => [pointer.split('/').slice(0, 3).join('/'), params?.['column']])).toEqual([
      ['/rows/18', 'Date'],
      ['/rows/42', 'Partner'],
      ['/rows/101', 'Date'],
    ]);
    expect(refusal.errors[0]?.detail).toMatch(/^Row 18, column “Date”: /u);
    expect((await ledger(project)).total).toBe(0);
    const page = (await coordinator.get(`${project}/imports/${draft.id}/rows?state=decide&limit=2`)).json<RowPage>();
    expect([page.total, page.items.map(({ row: number }) => number)]).toEqual([3, [18, 42]]);
    const rest = (
      await coordinator.get(`${project}/imports/${draft.id}/rows?state=decide&limit=2&cursor=${page.nextCursor!}`)
    ).json<RowPage>();
    expect([rest.nextCursor, rest.items.map(({ row: number }) => number)]).toEqual([null, [101]]);

    const skipped = await decide(project, draft, { decisions: [{ kind: 'skip', rows: [18, 42, 101], reason: 'Asked them' }] });
    const period = { code: 'RP1', startsOn: '2019-05-28', endsOn: '2019-05-28' };
    const { id } = (await coordinator.post(`${project}/reporting-periods`, period)).json<{ id: string }>();
    await coordinator.post(`${project}/reporting-periods/${id}/lock`, { reason: '' }, matched({ version: 1 }));
    const held = (await commit(project, skipped)).problem();
    expect([held.code, held.errors.length]).toEqual(['request.invalid', 117]);
    expect(held.errors[0]).toMatchObject({ pointer: '/rows/2/startsOn', code: 'event.period-locked', params: { row: 2, column: 'Date' } });
    expect(await progress(project, skipped)).toMatchObject({ stage: 'failed' });
    await coordinator.post(`${project}/reporting-periods/${id}/unlock`, { reason: 'More came in' }, matched({ version: 2 }));
    expect((await commit(project, skipped)).json<ImportDraft>().committed).toMatchObject({ added: 117 });
    expect(await progress(project, skipped)).toEqual({ stage: 'done', done: 121, of: 121 });
  });

  it('that fails at its last row, or meets another at once, leaves nothing, or is made once', async () => {
    const project = await copied('failing');
    const draft = await open(project, table(...Array.from({ length: 30 }, (_, index) => row({ title: `Evening ${String(index)}` }))));
    await api.dataSource.query(
      `create function fail_at_last() returns trigger language plpgsql as $$ begin raise exception 'planted'; end $$;
       create trigger planted before insert on event_origins for each row when (new.row = 31) execute function fail_at_last()`,
    );
    expect((await commit(project, draft)).status).toBe(500);
    await api.dataSource.query('drop trigger planted on event_origins; drop function fail_at_last');
    expect((await ledger(project)).total).toBe(0);
    expect(await progress(project, draft)).toMatchObject({ stage: 'failed' });
    const answers = await Promise.all([1, 2, 3].map(() => commit(project, draft)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(new Set(answers.map((answer) => answer.json<ImportDraft>().version))).toEqual(new Set([2]));
    expect((await ledger(project)).total).toBe(30);
    expect((await coordinator.patch(`${project}/imports/${draft.id}`, {}, matched({ version: 2 }))).problem().code).toBe('import.no-draft');
  });

  it('reaches as far as its committer: one’s own partner’s events, one’s own drafts', async () => {
    const project = '/projects/sociall';
    const mixed = await open(project, table(row({ title: 'Ours' }), row({ title: 'Theirs', partner: 'CARDET' })), partner);
    const refusal = (await commit(project, mixed, partner)).problem();
    expect(refusal.errors).toMatchObject([
      { pointer: '/rows/3/leadPartner', code: 'event.not-own', params: { row: 3, column: 'Partner' } },
    ]);
    const skip = { decisions: [{ kind: 'skip', rows: [3], reason: 'Theirs to log' }] };
    const decided = (await partner.patch(`${project}/imports/${mixed.id}`, skip, matched(mixed))).json<ImportDraft>();
    expect((await commit(project, decided, partner)).json<ImportDraft>().committed).toMatchObject({ added: 1 });
    const viewer = await api.signedIn('viewer@example.org');
    expect((await viewer.get(`${project}/imports/${mixed.id}`)).problem().code).toBe('access.denied');
    const { items } = (await viewer.get(`${project}/events?q=Ours`)).json<EventPage>();
    expect((await viewer.get(`${project}/events/${items[0]!.id}/origin`)).json<EventOrigin>()).toMatchObject({
      ...{ import: mixed.id, row: 2 },
      original: expect.arrayContaining([{ header: 'Event', text: 'Ours' }]),
    });
    expect(await history(project, items[0]!.id)).toMatchObject([
      { operation: 'create', changes: expect.arrayContaining([{ field: 'import', before: null, after: mixed.id }]) },
    ]);
    const { items: printed } = (await viewer.get(`${project}/events?status=approved&limit=1`)).json<EventPage>();
    expect((await viewer.get(`${project}/events/${printed[0]!.id}/origin`)).problem()).toMatchObject({
      status: 404,
      code: 'event.no-origin',
    });
  });

  it('of the same source again changes what says something else now, skips the rest, and can be taken back', async () => {
    const project = await copied('twice');
    const rows = ['A', 'B', 'C', 'D', 'E'].map((title, index) => row({ title: `Evening ${title}`, people: String(20 + index * 7) }));
    await commit(project, await open(project, table(...rows)));
    const again = await open(project, table(...rows));
    expect(again.counts).toMatchObject({ rows: 6, new: 0, update: 0, unchanged: 5, decide: 0 });
    expect((await commit(project, again)).problem()).toMatchObject({ status: 409, code: 'import.nothing-to-do' });

    rows[1] = row({ title: 'Evening B', people: '31' });
    const later = await settled(project, await open(project, table(...rows, row({ title: 'Evening F', day: '29/05/2019', people: '12' }))));
    expect(later.counts).toMatchObject({ new: 1, update: 1, unchanged: 4 });
    const before = await ledger(project, '&sort=title');
    expect((await commit(project, later)).json<ImportDraft>().committed).toMatchObject({ added: 1, changed: 1, unchanged: 4 });
    const after = await ledger(project, '&sort=title');
    const titles = async (query: string) => (await ledger(project, `&sort=title&import=${query}`)).items.map(({ title }) => title);
    expect([await titles(later.id), await titles('none')]).toEqual([['Evening B', 'Evening F'], []]);
    expect(after.items.map(({ title, version, participants: { count } }) => [title, version, count])).toEqual([
      ['Evening A', 1, 20],
      ['Evening B', 2, 31],
      ['Evening C', 1, 34],
      ['Evening D', 1, 41],
      ['Evening E', 1, 48],
      ['Evening F', 1, 12],
    ]);
    const changed = after.items[1]!.id;
    expect((await origin(project, changed)).import).toBe(later.id);
    expect((await history(project, changed))[0]).toMatchObject({
      operation: 'change',
      changes: expect.arrayContaining([{ field: 'participants.count', before: 27, after: 31 }]),
    });
    expect((await undo(project, later)).json<ImportUndone>()).toEqual({ removed: 1, restored: 1, left: [] });
    const stated = ({ items }: EventPage) => items.map(({ version: _, ...facts }) => facts);
    expect(stated(await ledger(project, '&sort=title'))).toEqual(stated(before));
    expect((await history(project, changed))[0]).toMatchObject({ operation: 'undo' });
    expect((await origin(project, changed)).import).not.toBe(later.id);
  });

  it('gives back whom an event named before, also when that one was merged into another meanwhile', async () => {
    const project = await copied('merged-since');
    await commit(project, await open(project, table(row({ partner: 'CEO' }), row({ title: 'Morning' }))));
    const draft = await settled(project, await open(project, table(row({ partner: 'CARDET' }), row({ title: 'Morning' }))));
    expect((await commit(project, draft)).json<ImportDraft>().committed).toMatchObject({ added: 0, changed: 1 });
    const { items } = (await coordinator.get(`${project}/partners`)).json<{ items: { id: string; code: string; version: number }[] }>();
    const [goes, stays] = ['CEO', 'OXFAM'].map((wanted) => items.find(({ code }) => code === wanted)!);
    await coordinator.post(`${project}/partners/${goes!.id}/merge`, { into: stays!.id }, matched(goes!));
    expect((await undo(project, draft)).json<ImportUndone>()).toMatchObject({ restored: 1, left: [] });
    expect((await ledger(project, '&sort=title')).items.map(({ leadPartner }) => leadPartner)).toEqual(['OXFAM', 'CESIE']);
  });

  it('is refused where an event was changed since somebody looked', async () => {
    const project = await copied('changed-since');
    const rows = ['A', 'B', 'C', 'D'].map((title, index) => row({ title: `Evening ${title}`, people: String(20 + index * 7) }));
    await commit(project, await open(project, table(...rows)));
    rows[0] = row({ title: 'Evening A', people: '99' });
    const draft = await settled(project, await open(project, table(...rows)));
    const { items } = await ledger(project, '&sort=title');
    api.clock.pass(60_000);
    await coordinator.patch(
      `${project}/events/${items[0]!.id}`,
      { participants: { count: 50, quality: 'exact' } },
      matched({ version: 1 }),
    );
    const refusal = (await commit(project, draft)).problem();
    expect(refusal).toMatchObject({ status: 412, code: 'import.changed-since', params: { rows: 1 }, errors: [{ pointer: '/rows/2' }] });
    expect((await ledger(project, '&sort=title')).items[0]!.participants.count).toBe(50);
    expect((await commit(project, draft)).problem().code).toBe('precondition.failed');
    const seen = (await coordinator.get(`${project}/imports/${draft.id}`)).json<ImportDraft>();
    expect(seen.rows.find(({ row: number }) => number === 2)?.match).toMatchObject({
      kind: 'update',
      changes: [{ field: 'participants' }],
    });
    expect((await commit(project, seen)).json<ImportDraft>().committed).toMatchObject({ added: 0, changed: 1 });
    expect((await ledger(project, '&sort=title')).items[0]!.participants.count).toBe(99);
  });

  it('of an export, or of the workbook as it was downloaded, changes nothing', async () => {
    const project = '/projects/sociall';
    const formula = {
      type: 'igniting',
      title: '=HYPERLINK("http://example.org")',
      startsOn: '2021-03-01',
      leadPartner: 'CESIE',
      status: 'held',
    };
    await coordinator.post(`${project}/events`, { ...formula, place: '@home', participants: { count: 3, quality: 'estimate' } });
    const { total } = await ledger(project);
    const csv = await coordinator.get(`${project}/reports/events-table.csv`);
    expect(csv.text).not.toMatch(/(?:^|[,;"])[=+@]/mu);
    const sources: readonly (readonly [Uint8Array, string])[] = [
      [csv.bytes, 'text/csv'],
      [(await coordinator.get(`${project}/imports/template.xlsx`)).bytes, XLSX],
    ];
    for (const [bytes, type] of sources) {
      const draft = (await coordinator.send('POST', `${project}/imports`, bytes, { 'content-type': type })).json<ImportDraft>();
      expect([type, draft.counts]).toMatchObject([type, { new: 0, update: 0, decide: 0, unchanged: total }]);
    }
    const elsewhere = await copied('elsewhere');
    const [, [template]] = sources as unknown as [unknown, readonly [Uint8Array]];
    const foreign = await coordinator.send('POST', `${elsewhere}/imports`, template, { 'content-type': XLSX });
    expect(foreign.problem()).toMatchObject({ status: 422, code: 'import.template-of-another-project' });
  });

  it('is taken back once, but for what was changed or given evidence since', async () => {
    const project = await copied('taken-back');
    const draft = await open(project, table(...['A', 'B', 'C', 'D'].map((title) => row({ title }))));
    expect((await undo(project, draft)).problem().code).toBe('import.not-committed');
    await commit(project, draft);
    const { items } = await ledger(project, '&sort=title');
    await coordinator.patch(`${project}/events/${items[1]!.id}`, { place: 'Palermo' }, matched({ version: 1 }));
    await coordinator.post(`${project}/events/${items[2]!.id}/comments`, { text: 'Is that all?' });
    const undone = (await undo(project, draft)).json<ImportUndone>();
    expect([undone.removed, undone.restored]).toEqual([2, 0]);
    expect(undone.left.map(({ title, problem }) => [title, problem.code])).toEqual([
      ['B', 'import.changed-meanwhile'],
      ['C', 'import.attached-meanwhile'],
    ]);
    expect((await ledger(project)).total).toBe(2);
    expect((await history(project, items[0]!.id))[0]).toMatchObject({ operation: 'delete' });
    expect((await undo(project, draft)).problem()).toMatchObject({ status: 409, code: 'import.undone-already' });
    const { items: imports } = (await coordinator.get(`${project}/imports`)).json<{ items: ImportDraft[] }>();
    expect(imports).toMatchObject([{ state: 'undone', undone: { by: expect.any(String) }, may: { change: false, undo: false } }]);
    expect((await verifyChains(api.dataSource.manager)).broken).toEqual([]);
  });
});

const row = ({ type = 'Igniting event', country = 'Italy', day = '28/05/2019', title = 'Evening', partner = 'CESIE', people = '18' }) =>
  [type, country, day, title, partner, people].join('\t');

const table = (...rows: readonly string[]) => [HEAD, ...rows, ''].join('\n');

interface RowPage {
  readonly items: ImportDraft['rows'];
  readonly nextCursor: string | null;
  readonly total: number;
}

interface Sum {
  readonly key: string;
  readonly records: number;
  readonly events: number;
  readonly participants: number;
}
