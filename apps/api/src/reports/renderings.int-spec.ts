import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { ArchiveManifest } from '@turnout/reports/render-thread';
import { SweepRenderings } from '@turnout/reports/server';
import { strFromU8, unzipSync } from 'fflate';
import { fileOf } from '../testing/files';
import { startTestApi, type TestApi } from '../testing/start-test-api';
import type { TestClient } from '../testing/test-client';

const SOCIALL = '/projects/sociall';
const RENDERINGS = `${SOCIALL}/renderings`;

interface Rendering {
  readonly id: string;
  readonly state: string;
  readonly done: number;
  readonly of: number;
  readonly problem: { readonly code: string; readonly detail: string } | null;
  readonly file: string | null;
}

describe('files that are made off the request', () => {
  let api: TestApi;
  let lead: TestClient;
  let viewer: TestClient;

  beforeAll(async () => {
    api = await startTestApi({ isDemo: true });
    [lead, viewer] = await api.people('lead', 'viewer');
  });
  afterAll(() => api.stop());

  async function start(input: object, client = lead): Promise<Rendering> {
    const answer = await client.post(RENDERINGS, input);
    expect([answer.status, answer.status === 202 ? '' : answer.text]).toEqual([202, '']);
    return answer.json<Rendering>();
  }

  async function ended({ id }: Rendering, client = lead): Promise<Rendering> {
    for (;;) {
      const rendering = (await client.get(`${RENDERINGS}/${id}`)).json<Rendering>();
      if (!['waiting', 'composing', 'rendering'].includes(rendering.state)) return rendering;
      await wait(20);
    }
  }

  const fileOfRendering = ({ file }: Rendering, client = lead) => client.get(String(file).replace('/api/v1', ''));

  it('hold every format, and name only the evidence that the asker may open', async () => {
    const partner = await api.signedIn('partner@example.org');
    const made = await partner.post(`${SOCIALL}/events`, {
      ...{ type: 'igniting', title: 'Zupa i chleb', startsOn: '2021-05-04', leadPartner: 'CESIE', country: 'IT' },
      participants: { count: 50, quality: 'exact' },
    });
    const list = await partner.upload(
      `${SOCIALL}/events/${made.json<{ id: string }>().id}/evidence`,
      fileOf(Buffer.from('%PDF-1.4\nx'), 'Names of pupils.pdf'),
      {
        kind: 'signed-list',
      },
    );
    expect([list.status, list.status === 201 ? '' : list.text]).toEqual([201, '']);
    const asked = { definition: 'sums-by-type', format: 'zip' };
    const [forLead, forViewer] = [await ended(await start(asked)), await ended(await start(asked, viewer), viewer)];
    expect(forLead).toMatchObject({ state: 'done', problem: null });
    expect(forLead.done).toBe(forLead.of);
    const sent = await fileOfRendering(forLead);
    expect(sent.headers.get('content-disposition')).toContain('filename="sociall-sums-by-type-2026-11-02.zip"');
    const files = unzipSync(sent.bytes);
    const manifest = JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array())) as ArchiveManifest;
    expect(manifest.leftOut).toEqual([]);
    for (const { path, sha256 } of manifest.files) {
      expect([
        path,
        createHash('sha256')
          .update(files[path] ?? '')
          .digest('hex'),
      ]).toEqual([path, sha256]);
    }
    const names = ['html', 'pdf', 'docx', 'xlsx', 'json'].map((format) => `sociall-sums-by-type-2026-11-02.${format}`);
    expect(manifest.files.map(({ path }) => path)).toEqual(expect.arrayContaining([...names, 'evidence.csv']));
    expect(strFromU8(files['evidence.csv'] ?? new Uint8Array())).toContain('Names of pupils.pdf');
    const shown = strFromU8(unzipSync((await fileOfRendering(forViewer, viewer)).bytes)['evidence.csv'] ?? new Uint8Array());
    expect([shown.includes('signed-list'), shown.includes('pupils')]).toEqual([true, false]);
  });

  it('are the business of whoever asked for them', async () => {
    const rendering = await ended(await start({ definition: 'sums-by-type', format: 'csv', filter: { country: 'IT' } }));
    expect((await fileOfRendering(rendering)).text).toContain('igniting');
    for (const path of ['', '/file']) {
      expect((await viewer.get(`${RENDERINGS}/${rendering.id}${path}`)).problem().code).toBe('rendering.not-found');
    }
    expect((await viewer.delete(`${RENDERINGS}/${rendering.id}`)).status).toBe(404);
    expect((await lead.delete(`${RENDERINGS}/${rendering.id}`)).status).toBe(204);
    expect((await fileOfRendering(rendering)).problem().code).toBe('rendering.not-found');
  });

  it('say what stands in the way', async () => {
    const refused = await ended(await start({ definition: 'global-report', format: 'csv' }));
    expect([refused.state === 'done' || refused.problem?.code === 'report.not-one-table', refused.problem?.detail ?? 'x']).not.toContain(
      '',
    );
    for (const [input, code] of [
      [{ definition: 'parade', format: 'pdf' }, 'composition.unknown-definition'],
      [{ definition: 'events-table', format: 'exe' }, 'report.unknown-format'],
      [{ definition: 'events-table', format: 'pdf', filter: { level: 'regional' } }, 'event.unknown-level'],
      [{ composition: '00000000-0000-7000-8000-000000000000', format: 'pdf' }, 'composition.not-found'],
    ] as const) {
      expect((await lead.post(RENDERINGS, input)).problem().code).toBe(code);
    }
  });

  it('wait in line, are no more than a few at once, and can be stopped', async () => {
    const asked = { definition: 'events-table', format: 'docx' };
    const begun = await Promise.all(Array.from({ length: 6 }, () => start(asked)));
    const seventh = await lead.post(RENDERINGS, asked);
    const last = begun.at(-1)!;
    expect((await lead.delete(`${RENDERINGS}/${last.id}`)).status).toBe(204);
    const ends = await Promise.all(begun.map((each) => ended(each)));
    expect(ends.map(({ state }) => state)).toEqual(['done', 'done', 'done', 'done', 'done', 'cancelled']);
    expect(seventh.problem().code).toBe('rendering.too-many');
    expect((await fileOfRendering({ ...last, file: `/api/v1${RENDERINGS}/${last.id}/file` })).problem().code).toBe('rendering.not-done');
  });

  it('have failed when the program that made them is gone, and go after a day', async () => {
    const rendering = await ended(await start({ definition: 'events-table', format: 'json' }));
    await api.dataSource.query(
      `insert into renderings (project_id, id, account_id, format, name, state, lease_until, created_at, updated_at)
       select project_id, gen_random_uuid(), account_id, format, name, 'rendering', now() - interval '1 second', created_at, updated_at
         from renderings where id = $1`,
      [rendering.id],
    );
    const [orphan] = await api.dataSource.query<Rendering[]>(`select id from renderings where state = 'rendering'`);
    expect(await ended(orphan!)).toMatchObject({ state: 'failed', problem: { code: 'rendering.interrupted' } });
    api.clock.pass(25 * 60 * 60 * 1000);
    await api.part(SweepRenderings).run();
    expect(await api.dataSource.query('select id from renderings')).toEqual([]);
    expect(await api.dataSource.query(`select id from files where state = 'kept' and media_type = 'application/zip'`)).toEqual([]);
  });
});
