import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { FileEntity, FileSweeper, usedBytes } from '@turnout/shared/server-platform';
import type { Evidence, EvidenceList } from '@turnout/events/server';
import sharp from 'sharp';
import { docx, fileOf, PDF, photo } from '../testing/files';
import { startTestApi, type TestApi } from '../testing/start-test-api';
import type { Answer, TestClient } from '../testing/test-client';
import { countQueries } from '../testing/count-queries';

const EVENTS = '/projects/sociall/events';
const NEW = {
  type: 'igniting',
  title: 'Cooking together',
  startsOn: '2026-05-04',
  leadPartner: 'CESIE',
  participants: { count: 30, quality: 'exact' },
};

describe('evidence of an event', () => {
  let api: TestApi;
  let partner: TestClient;
  let lead: TestClient;
  let viewer: TestClient;

  beforeAll(async () => {
    api = await startTestApi({ isDemo: true });
    [partner, lead, viewer] = await api.people('partner', 'lead', 'viewer');
  });
  afterAll(() => api.stop());

  const newEvent = async (change: object = {}): Promise<string> => {
    const answer = await lead.post(EVENTS, { ...NEW, ...change });
    expect([answer.status, answer.text]).toEqual([201, expect.any(String)]);
    return `${EVENTS}/${answer.json<{ id: string }>().id}`;
  };
  const list = async (event: string, who = lead) => (await who.get(`${event}/evidence`)).json<EvidenceList>();
  const added = async (event: string, file = fileOf(PDF, 'list.pdf'), fields: Record<string, string> = {}, who = partner) => {
    const answer = await who.upload(`${event}/evidence`, file, fields);
    expect([answer.status, answer.status === 201 ? '' : answer.text]).toEqual([201, '']);
    return answer.json<Evidence>();
  };
  const refusal = ({ problem }: Answer): unknown => [problem().status, problem().code];
  const stored = async (): Promise<[number, number]> => {
    const keys = readdirSync(api.filesFolder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    return [await api.dataSource.manager.count(FileEntity), keys.length];
  };

  it('is kept with what was said about it, and given back as it was', async () => {
    const event = await newEvent();
    const answer = await partner.upload(`${event}/evidence`, fileOf(PDF, 'Lista obecności.pdf'), {
      supportsCount: '28',
      caption: ' Both  sheets ',
    });
    const evidence = answer.json<Evidence>();
    expect(evidence).toEqual({
      id: expect.any(String) as string,
      kind: 'signed-list',
      supports: 'participants',
      supportsCount: 28,
      caption: 'Both sheets',
      name: 'Lista obecności.pdf',
      mediaType: 'application/pdf',
      bytes: PDF.length,
      hasThumbnail: false,
      mayOpen: true,
      addedAt: api.clock.now().toISOString(),
      addedBy: expect.any(String) as string,
      version: 1,
    });
    expect([answer.headers.get('etag'), answer.headers.get('location')]).toEqual(['"1"', `/api/v1${event}/evidence/${evidence.id}`]);
    expect(await list(event)).toMatchObject({ items: [evidence], total: 1, documented: { participants: 28, of: 30 }, mayChange: true });
    const file = await viewer.stranger().get(`${event}/evidence/${evidence.id}/file`);
    expect(refusal(file)).toEqual([401, 'session.required']);
    const opened = await partner.get(`${event}/evidence/${evidence.id}/file`);
    expect([opened.status, opened.bytes.equals(PDF)]).toEqual([200, true]);
    expect(Object.fromEntries(opened.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(PDF.length),
      'content-disposition': `attachment; filename="Lista obecnosci.pdf"; filename*=UTF-8''Lista%20obecno%C5%9Bci.pdf`,
      'content-security-policy': expect.stringMatching(/default-src 'none'.*; sandbox$/u) as string,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
  });

  it('that is a photo is turned upright, without the place where it was taken, and has a thumbnail', async () => {
    const event = await newEvent();
    const source = await photo();
    expect(source.includes('SecretCamera')).toBe(true);
    const { id, kind, supports, hasThumbnail } = await added(event, fileOf(source, 'IMG_1.JPG'));
    expect([kind, supports, hasThumbnail]).toEqual(['photo', 'event', true]);
    const { bytes } = await partner.get(`${event}/evidence/${id}/file`);
    expect([bytes.includes('SecretCamera'), (await sharp(bytes).metadata()).exif]).toEqual([false, undefined]);
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'jpeg', width: 60, height: 80 });
    const thumbnail = await viewer.get(`${event}/evidence/${id}/thumbnail`);
    expect([thumbnail.status, thumbnail.headers.get('content-type'), thumbnail.headers.get('content-disposition')]).toEqual([
      200,
      'image/webp',
      'inline',
    ]);
    expect(await sharp(thumbnail.bytes).metadata()).toMatchObject({ format: 'webp', width: 60, height: 80 });
  });

  it('is stored once when it is sent again with the same key, one after the other or at once', async () => {
    const event = await newEvent();
    const before = await stored();
    const send = (key: string, name = 'sheet.pdf') =>
      partner.upload(`${event}/evidence`, fileOf(PDF, name), {}, { 'idempotency-key': key });
    const [first, again] = [await send('one'), await send('one')];
    expect([first.status, again.status, again.text]).toEqual([201, 201, first.text]);
    expect([first, again].map(({ headers }) => headers.get('idempotency-replayed'))).toEqual([null, 'true']);
    const many = await Promise.all(Array.from({ length: 6 }, () => send('two')));
    expect(new Set(many.map(({ status, text }) => `${String(status)} ${text}`)).size).toBe(1);
    expect((await list(event)).total).toBe(2);
    expect(await stored()).toEqual(before.map((count) => count + 2));
    expect(refusal(await send('one', 'another.pdf'))).toEqual([409, 'idempotency.key-reused']);
    expect(refusal(await send('with space'))).toEqual([422, 'idempotency.key-invalid']);
  });

  it('leaves nothing behind when the connection breaks, and is whole when it is sent again', async () => {
    const event = await newEvent();
    const before = await stored();
    const abort = new AbortController();
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        const head = '--x\r\ncontent-disposition: form-data; name="file"; filename="sheet.pdf"\r\n\r\n%PDF-1.7 half';
        controller.enqueue(new TextEncoder().encode(head));
        setTimeout(() => abort.abort(), 150);
      },
    });
    const half = fetch(`${api.url}/api/v1${event}/evidence`, {
      method: 'POST',
      headers: { cookie: partner.cookie ?? '', 'content-type': 'multipart/form-data; boundary=x', 'idempotency-key': 'cut' },
      body,
      duplex: 'half',
      signal: abort.signal,
    } as RequestInit);
    await expect(half).rejects.toThrow();
    const send = await partner.upload(`${event}/evidence`, fileOf(PDF, 'sheet.pdf'), {}, { 'idempotency-key': 'cut' });
    expect([send.status, (await list(event)).total]).toEqual([201, 1]);
    expect(await stored()).toEqual(before.map((count) => count + 1));
    expect(readdirSync(`${api.filesFolder}/incoming`)).toEqual([]);
  });

  it('opens to each as the access table says, names and captions included', async () => {
    const event = await newEvent();
    const ids = [
      await added(event, fileOf(PDF, 'Lista.pdf'), { caption: 'Anna' }),
      await added(event, fileOf(await photo(), 'a.jpg'), { caption: 'Hall' }),
    ];
    const seen = async (who: TestClient) => {
      const { items, mayChange } = await list(event, who);
      const opened = await Promise.all(ids.map(async ({ id }) => (await who.get(`${event}/evidence/${id}/file`)).status));
      return [mayChange, ...items.map(({ kind, name, caption }, index) => [kind, name, caption, opened[index]])];
    };
    const whole = [
      ['signed-list', 'Lista.pdf', 'Anna', 200],
      ['photo', 'a.jpg', 'Hall', 200],
    ];
    const least = [
      ['signed-list', null, null, 403],
      ['photo', 'a.jpg', 'Hall', 200],
    ];
    expect(await seen(partner)).toEqual([true, ...whole]);
    expect(await seen(lead)).toEqual([true, ...whole]);
    expect(await seen(viewer)).toEqual([false, ...least]);
    const foreign = await newEvent({ leadPartner: 'CARDET' });
    const theirs = await added(foreign, fileOf(PDF, 'Lista.pdf'), {}, lead);
    expect((await partner.get(`${foreign}/evidence/${theirs.id}/file`)).status).toBe(403);
    expect(refusal(await partner.upload(`${foreign}/evidence`, fileOf(PDF, 'x.pdf')))).toEqual([403, 'access.denied']);
    expect(refusal(await viewer.upload(`${event}/evidence`, fileOf(PDF, 'x.pdf')))).toEqual([403, 'access.denied']);
  });

  it('of another event or project is not found', async () => {
    const [event, other] = [await newEvent(), await newEvent()];
    const { id } = await added(event);
    const elsewhere = await api.signedIn('other@example.org');
    for (const path of [`${other}/evidence/${id}`, `${event}/evidence/${randomUUID()}`, `${event}/evidence/nonsense`]) {
      expect(refusal(await lead.get(`${path}/file`))).toEqual([404, 'evidence.not-found']);
      expect(refusal(await lead.patch(path, { kind: 'photo' }, { 'if-match': '"1"' }))).toEqual([404, 'evidence.not-found']);
      expect(refusal(await lead.delete(path, { 'if-match': '"1"' }))).toEqual([404, 'evidence.not-found']);
    }
    const through = event.replace('sociall', 'exchange-hub-plus');
    expect(refusal(await elsewhere.get(`${through}/evidence/${id}/file`))).toEqual([404, 'evidence.not-found']);
    expect(refusal(await elsewhere.get(`${through}/evidence`))).toEqual([404, 'event.not-found']);
  });

  it('is locked with its event, for its partner', async () => {
    const event = await newEvent();
    const { id } = await added(event);
    await lead.post(`${event}/submit`, {}, { 'if-match': '"1"' });
    expect(refusal(await partner.upload(`${event}/evidence`, fileOf(PDF, 'late.pdf')))).toEqual([409, 'event.locked']);
    expect(refusal(await partner.delete(`${event}/evidence/${id}`, { 'if-match': '"1"' }))).toEqual([409, 'event.locked']);
    expect(refusal(await partner.patch(`${event}/evidence/${id}`, { kind: 'other' }, { 'if-match': '"1"' }))).toEqual([
      409,
      'event.locked',
    ]);
    expect((await list(event, partner)).mayChange).toBe(false);
    expect((await lead.upload(`${event}/evidence`, fileOf(PDF, 'late.pdf'))).status).toBe(201);
  });

  it('changes in what is said about it, and the figure with it', async () => {
    const event = await newEvent();
    const { id } = await added(event, fileOf(PDF, 'scan.pdf'));
    const path = `${event}/evidence/${id}`;
    const change = (body: object, version: number) => partner.patch(path, body, { 'if-match': `"${String(version)}"` });
    const first = await change({ kind: 'signed-list', supports: 'participants', supportsCount: 12 }, 1);
    expect([first.status, first.headers.get('etag'), first.json<Evidence>()]).toEqual([
      200,
      '"2"',
      expect.objectContaining({ supportsCount: 12 }),
    ]);
    await added(event, fileOf(PDF, 'Lista 2.pdf'), { supportsCount: '20' });
    expect((await list(event)).documented).toEqual({ participants: 30, of: 30 });
    expect((await lead.get(event)).json<{ signedCount: number }>().signedCount).toBe(32);
    expect(refusal(await change({ kind: 'photo' }, 1))).toEqual([412, 'precondition.failed']);
    expect(refusal(await change({ supportsCount: 31 }, 2))).toEqual([422, 'evidence.exceeds-count']);
    expect(refusal(await change({ kind: 'selfie' }, 2))).toEqual([422, 'evidence.unknown-kind']);
    expect((await change({ supports: 'event' }, 2)).json<Evidence>()).toMatchObject({ supports: 'event', supportsCount: null, version: 3 });
    expect((await list(event)).documented).toEqual({ participants: 20, of: 30 });
  });

  it.each<[string, Record<string, string>, string]>([
    ['a count that is none', { supportsCount: 'many' }, 'evidence.count-invalid'],
    ['more than were there', { supportsCount: '31' }, 'evidence.exceeds-count'],
    ['a kind that is none', { kind: 'selfie' }, 'evidence.unknown-kind'],
    ['a field too many', { owner: 'me' }, 'request.unknown-field'],
  ])('is refused with %s, and nothing of it stays', async (_what, fields, code) => {
    const event = await newEvent();
    const before = await stored();
    expect(refusal(await partner.upload(`${event}/evidence`, fileOf(PDF, 'Lista.pdf'), fields))).toEqual([422, code]);
    expect([await stored(), (await list(event)).total]).toEqual([before, 0]);
  });

  it('is traced in the history of its event, without the name of the file', async () => {
    const event = await newEvent();
    const { id } = await added(event, fileOf(PDF, 'Lista Anna Nowak.pdf'), { supportsCount: '5' });
    await partner.patch(`${event}/evidence/${id}`, { supportsCount: 6 }, { 'if-match': '"1"' });
    await partner.delete(`${event}/evidence/${id}`, { 'if-match': '"2"' });
    const { text, json } = await lead.get(`${event}/history`);
    const { items } = json<{ items: { operation: string; changes: { field: string; before: unknown; after: unknown }[] }[] }>();
    expect(items.map(({ operation }) => operation)).toEqual(['detach', 'change', 'attach', 'create']);
    expect(items[1]?.changes).toEqual([{ field: 'evidence.supportsCount', before: 5, after: 6 }]);
    expect(items[2]?.changes.map(({ field }) => field)).toEqual(
      ['kind', 'supports', 'supportsCount', 'bytes', 'sha256'].map((name) => `evidence.${name}`),
    );
    expect(text).not.toContain('Nowak');
  });

  it('goes with its file, and with its event', async () => {
    const event = await newEvent();
    await api.part(FileSweeper).sweep();
    const before = await stored();
    const first = await added(event, fileOf(await photo(), 'one.jpg'));
    await added(event, fileOf(docx(), 'two.docx'));
    await added(event, fileOf(PDF, 'three.pdf'));
    expect(await stored()).toEqual(before.map((count) => count + 4));
    expect((await partner.delete(`${event}/evidence/${first.id}`, { 'if-match': '"1"' })).status).toBe(204);
    await api.part(FileSweeper).sweep();
    expect(await stored()).toEqual(before.map((count) => count + 2));
    expect((await partner.delete(event, { 'if-match': '"1"' })).status).toBe(204);
    await api.part(FileSweeper).sweep();
    expect(await stored()).toEqual(before);
    expect(await api.part(FileSweeper).lookAround()).toEqual({ strays: [], lost: [] });
  });

  it('is counted against the room of the project', async () => {
    const event = await newEvent();
    const [{ projectId }] = (await api.dataSource.manager.find(FileEntity, { take: 1 })) as [FileEntity];
    const used = await usedBytes(api.dataSource.manager, projectId);
    const { room } = await list(event);
    expect(room).toEqual({ maxBytes: 25_000_000, usedBytes: used, quotaBytes: 2_000_000_000 });
    const [{ sum }] = await api.dataSource.query<[{ sum: string }]>(
      "select sum(bytes) from files where state <> 'doomed' and project_id = $1",
      [projectId],
    );
    expect(Number(sum)).toBe(used);
  });

  it('is listed with as many queries however many there are', async () => {
    const event = await newEvent();
    await added(event);
    const one = await countQueries(() => list(event));
    await added(event);
    await added(event);
    expect(await countQueries(() => list(event))).toBe(one);
  });

  it('asks a script for a sign that no page of another site can give', async () => {
    const event = await newEvent();
    const form = new FormData();
    form.set('file', fileOf(PDF, 'x.pdf'));
    expect(refusal(await partner.send('POST', `${event}/evidence`, form))).toEqual([403, 'request.cross-origin']);
    expect((await partner.send('POST', `${event}/evidence`, form, { 'idempotency-key': 'script' })).status).toBe(201);
    expect((await partner.send('POST', `${event}/evidence`, form, { origin: api.url })).status).toBe(201);
  });

  it.each([
    ['without a boundary', 'multipart/form-data', 'x'],
    ['that is none', 'multipart/form-data; boundary=x', 'garbage'],
    ['cut short', 'multipart/form-data; boundary=x', '--x\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-'],
    [
      'that reaches for the prototype',
      'multipart/form-data; boundary=x',
      '--x\r\ncontent-disposition: form-data; name="__proto__"\r\n\r\nx\r\n--x--',
    ],
    [
      'of too many parts',
      'multipart/form-data; boundary=x',
      `${'--x\r\ncontent-disposition: form-data; name="a"\r\n\r\nx\r\n'.repeat(20)}--x--`,
    ],
  ])('in a body %s is refused as what it is', async (_what, type, body) => {
    const event = await newEvent();
    const answer = await lead.send('POST', `${event}/evidence`, body, { 'content-type': type, 'sec-fetch-site': 'same-origin' });
    expect(refusal(answer)).toEqual([400, 'request.bad']);
  });

  it('keeps files to the routes that take them', async () => {
    const form = new FormData();
    form.set('file', fileOf(PDF, 'x.pdf'));
    expect(refusal(await lead.send('POST', EVENTS, form, { 'sec-fetch-site': 'same-origin' }))).toEqual([
      415,
      'request.unsupported-media-type',
    ]);
    const event = await newEvent();
    expect(refusal(await lead.post(`${event}/evidence`, {}))).toEqual([415, 'request.unsupported-media-type']);
    const bare = new FormData();
    bare.set('kind', 'photo');
    expect(refusal(await lead.send('POST', `${event}/evidence`, bare, { 'sec-fetch-site': 'same-origin' }))).toEqual([422, 'file.missing']);
  });
});
