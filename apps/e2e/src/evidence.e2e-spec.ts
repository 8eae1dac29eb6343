import { createHash } from 'node:crypto';
import { pngThatClaims } from '@turnout/shared/testing';
import type { CDPSession } from 'playwright-core';
import { type ApiVisitor, signedIn } from './support/api';
import { deleteEvents } from './support/events';
import { eventually } from './support/eventually';
import { installation } from './support/installation';
import { photos } from './support/pictures';
import { mostMemoryDuring, serverMemory } from './support/server-memory';
import { useVisitors } from './support/visitors';

const PROJECT = 'inclusion4schools';
const TITLE = 'Evening of the thirty photos';
const MEGABYTES = 200;

interface Listed {
  readonly total: number;
  readonly items: readonly { readonly id: string; readonly name: string; readonly hasThumbnail: boolean }[];
}

describe('Evidence', () => {
  const visitors = useVisitors();
  let coordinator: ApiVisitor;
  let path: string;

  beforeAll(async () => {
    coordinator = await signedIn('coordinator');
    const types = (await coordinator.get(`/projects/${PROJECT}/event-types`)).json as { items: { code: string }[] };
    const partners = (await coordinator.get(`/projects/${PROJECT}/partners`)).json as { items: { code: string }[] };
    const event = { type: types.items[0]?.code, title: TITLE, startsOn: '2022-05-04', leadPartner: partners.items[0]?.code };
    const made = await coordinator.send('POST', `/projects/${PROJECT}/events`, event);
    path = `/projects/${PROJECT}/events/${(made.json as { id: string }).id}`;
  });
  afterAll(() => deleteEvents(coordinator, PROJECT, [TITLE]));

  const listed = async () => (await coordinator.get(`${path}/evidence`)).json as Listed;

  it('of thirty photos arrives whole and once, though the connection is cut twice', async () => {
    const chosen = await photos(30);
    const page = await visitors.arrive({ as: 'coordinator', isOftenOffline: true });
    const network = await page.context().newCDPSession(page);
    await page.goto(`/p/${PROJECT}/events/${path.split('/').at(-1) ?? ''}`);
    await page.getByRole('heading', { name: 'Evidence' }).waitFor();
    await connect(network, 600_000);
    await page.locator('tn-event-evidence input[multiple]').setInputFiles(chosen);
    for (const arrived of [4, 14]) {
      await eventually(async () => {
        expect((await listed()).total).toBeGreaterThanOrEqual(arrived);
      });
      await cut(network);
      await page.getByText('Waiting for the connection').first().waitFor();
      await connect(network, 900_000);
    }
    await eventually(async () => {
      expect((await listed()).total).toBe(30);
    });
    await page.locator('.under-way').waitFor({ state: 'detached' });
    expect(await page.locator('tn-evidence-card img').count()).toBe(30);
    const { items, total } = await listed();
    expect([total, items.map(({ name }) => name).sort()]).toEqual([30, chosen.map(({ name }) => name)]);
    const contents = await Promise.all(items.map(async ({ id }) => (await page.request.get(`/api/v1${path}/evidence/${id}/file`)).body()));
    expect(new Set(contents.map((content) => createHash('sha256').update(content).digest('hex'))).size).toBe(30);
  });

  it.each([
    ['a PNG of 50,000 by 50,000', 'wall.png', pngThatClaims(50_000, 50_000), 413, 'file.picture-too-large'],
    ['a drawing that can hold programs', 'logo.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 415, 'file.type-refused'],
    ['a page that is called a PDF', 'list.pdf', Buffer.from('<!doctype html><script>1</script>'), 415, 'file.content-mismatch'],
    ['more than 25 MB', 'list.pdf', Buffer.concat([Buffer.from('%PDF-1.7'), Buffer.alloc(25_000_000)]), 413, 'file.too-large'],
  ])('that is %s is refused within 200 MB', async (_what, name, buffer, status, code) => {
    const { request } = await visitors.arrive({ as: 'coordinator' });
    const port = Number(new URL(installation().url).port);
    const before = serverMemory(port);
    let milliseconds = 0;
    const most = await mostMemoryDuring(port, async () => {
      const began = performance.now();
      const answer = await request.post(`/api/v1${path}/evidence`, {
        headers: { origin: installation().url },
        multipart: { file: { name, mimeType: 'application/octet-stream', buffer } },
      });
      milliseconds = performance.now() - began;
      expect([answer.status(), ((await answer.json()) as { code: string }).code]).toEqual([status, code]);
    });
    process.stderr.write(`  ${name}: refused in ${milliseconds.toFixed(0)} ms\n`);
    if (before !== null && most !== null) expect(most - before).toBeLessThan(MEGABYTES);
  });
});

const conditions = { latency: 20, downloadThroughput: -1 };

async function connect(network: CDPSession, uploadThroughput: number): Promise<void> {
  await network.send('Network.emulateNetworkConditions', { ...conditions, offline: false, uploadThroughput });
}

async function cut(network: CDPSession): Promise<void> {
  await network.send('Network.emulateNetworkConditions', { ...conditions, offline: true, uploadThroughput: 0 });
}
