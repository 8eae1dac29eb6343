import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { startTestApi, type TestApi } from '../testing/start-test-api';

const PAGE = `<!doctype html><html lang="en"><head><style>body{margin:0}</style></head><body class="x"><tn-root></tn-root><script src="main-BCiqfHib.js" type="module"></script></body></html>`;

describe('the web beside the API', () => {
  let api: TestApi;
  let webRoot: string;

  beforeAll(async () => {
    webRoot = await mkdtemp(join(tmpdir(), 'turnout-web-'));
    await writeFile(join(webRoot, 'index.html'), PAGE);
    await writeFile(join(webRoot, 'main-BCiqfHib.js'), 'let plain = 1;');
    await writeFile(join(webRoot, 'main-BCiqfHib.js.br'), brotliCompressSync('let compressed = 1;'));
    await writeFile(join(webRoot, 'favicon.svg'), '<svg/>');
    await writeFile(join(webRoot, 'sw.js'), 'self;');
    await writeFile(join(webRoot, 'turnout-pictures.svg'), '<svg/>');
    api = await startTestApi({ webRoot });
  });
  afterAll(async () => {
    await api.stop();
    await rm(webRoot, { recursive: true });
  });

  it.each(['//', '//projects/sociall/events', '//projects/sociall/events?type=igniting', '//index', '//apiary'])(
    'shows the page at %s',
    async (path) => {
      const answer = await api.client().get(path);
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
      expect(answer.text).toContain('<tn-root');
    },
  );

  it('gives every answer a nonce of its own, to styles, scripts and Angular alike', async () => {
    const [one, other] = [await api.client().get('//'), await api.client().get('//')];
    const nonce = /style-src 'self' 'nonce-([^']+)'/u.exec(one.headers.get('content-security-policy') ?? '')?.[1] ?? 'none';
    expect(one.text).toContain(`<style nonce="${nonce}">`);
    expect(one.text).toContain(`<script nonce="${nonce}" src=`);
    expect(one.text).toContain(`<tn-root ngCspNonce="${nonce}">`);
    expect(one.headers.get('content-security-policy')).not.toContain('unsafe');
    expect(other.text).not.toContain(nonce);
    expect(one.headers.get('cache-control')).toBe('no-cache');
  });

  it('serves files with a hash in their name for good, compressed where that is ready', async () => {
    const answer = await api.client().get('//main-BCiqfHib.js', { 'accept-encoding': 'br' });
    expect([answer.status, answer.text]).toEqual([200, 'let compressed = 1;']);
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    const plain = await api.client().get('//main-BCiqfHib.js', { 'accept-encoding': 'identity' });
    expect(plain.text).toBe('let plain = 1;');
    for (const name of ['favicon.svg', 'turnout-pictures.svg', 'sw.js']) {
      expect((await api.client().get(`//${name}`)).headers.get('cache-control')).toBe('no-cache');
    }
  });

  it.each([
    '//main-GONE0000.js',
    '//index.html',
    '//api',
    '//api/v2/session',
    '//api/v1/nowhere',
    '//API/v1/session',
    '//%61pi/v1/x',
    '//..%2f..%2fetc%2fpasswd.txt',
  ])('does not show the page at %s', async (path) => {
    expect((await api.client().get(path)).problem()).toMatchObject({ status: 404, code: 'request.not-found' });
  });

  it('leaves the API to answer for itself', async () => {
    expect((await api.client().get('/health/live')).json()).toEqual({ status: 'ok' });
    expect((await api.client().get('/session')).problem().code).toBe('session.required');
  });
});
