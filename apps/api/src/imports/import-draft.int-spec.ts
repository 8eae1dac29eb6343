import { type ImportDraft, removeOldImports } from '@turnout/events/server';
import * as fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { countQueries } from '../testing/count-queries';
import { startTestApi, type TestApi } from '../testing/start-test-api';
import type { Answer, TestClient } from '../testing/test-client';

const IMPORTS = '/projects/sociall/imports';
const TSV = 'text/tab-separated-values; charset=utf-8';
const OFFICE = ['spreadsheetml.sheet', 'wordprocessingml.document'].map((kind) => `application/vnd.openxmlformats-officedocument.${kind}`);
const TABLE = 'Type\tCountry\tDate\tEvent\tPartner\tNr.\nIgniting event\tCyprus\t16/03/2019\tOpening day\tCARDET\t18\n';

describe('A draft of an import', () => {
  let api: TestApi;
  let coordinator: TestClient;
  let partner: TestClient;

  beforeAll(async () => {
    api = await startTestApi({ isDemo: true });
    const all = await Promise.all(['coordinator', 'partner'].map((name) => api.signedIn(`${name}@example.org`)));
    [coordinator, partner] = all as [TestClient, TestClient];
  });
  afterAll(() => api.stop());

  const open = (who: TestClient, body: string | Uint8Array = TABLE, type = TSV): Promise<Answer> =>
    who.send('POST', IMPORTS, body, { 'content-type': type, 'sec-fetch-site': 'same-origin' });
  const opened = async (who: TestClient, body?: string): Promise<ImportDraft> => (await open(who, body)).json();

  it('is read from a body that is the table, or from a form with a file', async () => {
    const answer = await open(coordinator);
    expect([answer.status, answer.headers.get('etag')]).toEqual([201, '"1"']);
    const draft = answer.json<ImportDraft>();
    expect(draft).toMatchObject({
      version: 1,
      state: 'draft',
      source: { name: null },
      committed: null,
      may: { change: true, undo: false },
    });
    expect(draft.counts.rows).toBe(draft.rows.length);
    const file = new File([TABLE], 'events.tsv', { type: 'text/tab-separated-values' });
    expect((await coordinator.upload(IMPORTS, file)).json<ImportDraft>().source.name).toBe('events.tsv');
    expect((await open(coordinator, '{}', 'application/json')).problem().code).toBe('request.unsupported-media-type');
    expect((await open(coordinator, '<a/>', 'application/xml')).problem().code).toBe('request.unsupported-media-type');
    expect((await open(coordinator, new Uint8Array(20_300_000), 'text/csv')).status).toBe(413);
    const elsewhere = await coordinator.send('POST', '/projects/sociall/events', TABLE, {
      'content-type': TSV,
      'sec-fetch-site': 'same-origin',
    });
    expect(elsewhere.problem().code).toBe('request.unsupported-media-type');
  });

  it('is refused, and never a failure, whatever the bytes are and whatever they are said to be', async () => {
    const types = ['text/csv', 'text/html', 'text/plain', 'text/tab-separated-values', ...OFFICE];
    const bits = fc.constantFrom(
      'PK\u0003\u0004',
      '<table><tr><td colspan="9">',
      '\t',
      '\n',
      ';',
      '"',
      'Type\tDate\n',
      '31/02/2019',
      '\u0000',
      '𝟘',
      '=1',
      '\ufeff',
    );
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc.array(fc.oneof(bits, fc.string({ unit: 'binary' })), { maxLength: 40 }).map((parts) => Buffer.from(parts.join(''), 'utf16le')),
      fc.array(fc.oneof(bits, fc.string()), { maxLength: 60 }).map((parts) => Buffer.from(parts.join(''))),
    );
    await fc.assert(
      fc.asyncProperty(bytes, fc.constantFrom(...types), async (body, type) => {
        const answer = await open(coordinator, body, type);
        if (answer.status >= 500) throw new Error(answer.text);
        if (answer.status !== 201) return;
        const { id, counts, rows } = answer.json<ImportDraft>();
        expect(counts.ready + counts.decide + counts.skip).toBe(counts.rows);
        expect(rows.length).toBe(Math.min(200, counts.rows));
        await coordinator.delete(`${IMPORTS}/${id}`, { 'if-match': '"1"' });
      }),
      { numRuns: 60 },
    );
  });

  it('takes in decisions as they are, and refuses those that are none', async () => {
    const draft = await opened(coordinator);
    const decide = (change: object, version = 1): Promise<Answer> =>
      coordinator.patch(`${IMPORTS}/${draft.id}`, change, { 'if-match': `"${String(version)}"` });
    const wrong = async (change: object) => (await decide(change)).problem().errors.map(({ pointer, code }) => `${pointer} ${code}`);
    expect(await wrong({ tables: [1] })).toEqual(['/tables import.unknown-table']);
    expect(await wrong({ columns: [{ index: 0, fact: 'shoe-size' }] })).toEqual(['/columns/0 import.column-invalid']);
    expect(await wrong({ dayOrder: 'year' })).toEqual(['/dayOrder import.unknown-day-order']);
    expect(await wrong({ withdraw: [0] })).toEqual(['/withdraw import.unknown-decision']);
    const odd = [
      { kind: 'set' },
      { kind: 'set', rows: [1.5], pointer: '/title' },
      { kind: 'guess' },
      { kind: 'means', what: 'type', words: '' },
    ];
    expect(await wrong({ decisions: odd })).toEqual([0, 1, 2, 3].map((at) => `/decisions/${String(at)} import.decision-invalid`));
    expect(await wrong({ decisions: [{ kind: 'set', rows: ['x'], pointer: '/title' }] })).toHaveLength(1);
    const values = [null, 1, true, {}, [], 'x', ['y'], { count: 'many' }];
    const pointers = ['/title', '/days', '/participants', '/participants/count', '/coPartners', '/breakdowns/0/parts', '/nowhere', '/'];
    const sets = pointers.flatMap((pointer) => values.map((value) => ({ kind: 'set', rows: [2, 999], pointer, value })));
    const after = (await decide({ decisions: sets })).json<ImportDraft>();
    expect([after.version, after.decisions.length, after.counts.rows]).toEqual([2, sets.length, draft.counts.rows]);
    const back = (await decide({ withdraw: sets.map((_, index) => index), dayOrder: 'month-day' }, 2)).json<ImportDraft>();
    expect([back.decisions, back.chosenDayOrder, back.rows]).toEqual([[], 'month-day', expect.any(Array)]);
    expect((await decide({}, 2)).problem().code).toBe('precondition.failed');
    expect((await coordinator.get(`${IMPORTS}/${draft.id}/rows?state=odd`)).problem().code).toBe('import.unknown-state');
    expect((await coordinator.get(`${IMPORTS}/${draft.id}/rows?order=odd`)).problem().code).toBe('import.unknown-order');
    expect((await coordinator.delete(`${IMPORTS}/${draft.id}`, { 'if-match': '"3"' })).status).toBe(204);
    expect((await coordinator.get(`${IMPORTS}/${draft.id}`)).problem().code).toBe('import.not-found');
  });

  it('is one however often it is sent with one key, and gone when nobody touched it for a month', async () => {
    const send = () => coordinator.send('POST', IMPORTS, TABLE, { 'content-type': TSV, 'idempotency-key': 'draft-1' });
    const answers = [await send(), await send()];
    const [{ id }, repeated] = answers.map((answer) => answer.json<ImportDraft>()) as [ImportDraft, ImportDraft];
    expect(repeated.id).toBe(id);
    const days = (count: number) => new Date(api.clock.now().getTime() + count * 24 * 60 * 60 * 1000);
    await removeOldImports(api.dataSource.manager, days(29));
    expect((await coordinator.get(`${IMPORTS}/${id}`)).status).toBe(200);
    await removeOldImports(api.dataSource.manager, days(31));
    expect((await coordinator.get(`${IMPORTS}/${id}`)).status).toBe(404);
  });

  it('is its maker’s, and seen by those who reach all of the project', async () => {
    const [own, other] = [await opened(partner), await opened(coordinator)];
    expect((await partner.get(`${IMPORTS}/${own.id}`)).status).toBe(200);
    expect((await partner.get(`${IMPORTS}/${other.id}`)).problem().code).toBe('import.not-found');
    expect((await coordinator.get(`${IMPORTS}/${own.id}`)).status).toBe(200);
    expect((await coordinator.get(`/projects/exchange-hub-plus/imports/${own.id}`)).problem().code).toBe('import.not-found');
    const ids = async (who: TestClient) => (await who.get(IMPORTS)).json<{ items: { id: string }[] }>().items.map(({ id }) => id);
    expect(await ids(partner)).toEqual([own.id]);
    const one = await countQueries(() => partner.get(IMPORTS));
    await opened(partner);
    const third = await opened(partner);
    expect(await countQueries(() => partner.get(IMPORTS))).toBe(one);
    const { nextCursor } = (await partner.get(`${IMPORTS}?limit=2`)).json<{ nextCursor: string }>();
    expect((await partner.get(`${IMPORTS}?limit=2&cursor=${nextCursor}`)).json()).toMatchObject({
      items: [{ id: own.id }],
      nextCursor: null,
      total: 3,
    });
    await partner.delete(`${IMPORTS}/${third.id}`, { 'if-match': '"1"' });
    expect(await ids(coordinator)).toEqual(expect.arrayContaining([other.id, own.id]));
  });

  it('can be the project’s own workbook, filled in: what changed is an update of the event that its row stands for', async () => {
    const [xlsx = ''] = OFFICE;
    const bytes = new Uint8Array((await coordinator.get(`${IMPORTS}/template.xlsx`)).bytes);
    const changed = (await open(coordinator, retitled(bytes, 'Spotkanie inauguracyjne', 'Opening meeting'), xlsx)).json<ImportDraft>();
    expect(changed.counts).toMatchObject({ ready: 1, decide: 0, update: 1, unchanged: 30 });
    const own = new Uint8Array((await partner.get(`${IMPORTS}/template.xlsx`)).bytes);
    expect((await open(partner, own, xlsx)).json<ImportDraft>().counts).toMatchObject({ ready: 0, decide: 0, unchanged: 4 });
  });
});

/** The workbook with another text in place of one. */
function retitled(workbook: Uint8Array, before: string, after: string): Uint8Array {
  const parts = unzipSync(workbook);
  const [name, strings] = Object.entries(parts).find(([part]) => part.endsWith('sharedStrings.xml')) ?? ['', new Uint8Array()];
  return zipSync({ ...parts, [name]: strToU8(strFromU8(strings).replace(before, after)) });
}
