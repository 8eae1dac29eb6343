import { once } from 'node:events';
import { connect } from 'node:net';
import { addAccount } from '../testing/add-account';
import { startTestApi, type TestApi } from '../testing/start-test-api';

const JSON_TYPE = { 'content-type': 'application/json' };
const SIGN_IN = JSON.stringify({ email: 'maria@example.org', password: 'wrong' });

/** What, method, path, body, headers; and the status and code of the answer. */
type Case = readonly [string, string, string, string | Uint8Array | undefined, Record<string, string>, number, string];

const CASES: readonly Case[] = [
  ['a body that is no JSON', 'POST', '/session', '{"email":', JSON_TYPE, 400, 'request.not-json'],
  ['an empty body', 'POST', '/session', '', JSON_TYPE, 400, 'request.not-json'],
  ['a body in broken UTF-8', 'POST', '/session', Uint8Array.of(0x22, 0xff, 0xfe, 0x22), JSON_TYPE, 400, 'request.not-json'],
  ['a body of a megabyte', 'POST', '/session', JSON.stringify({ email: 'x'.repeat(1_000_000) }), JSON_TYPE, 413, 'request.too-large'],
  ['a body nested without end', 'POST', '/session', '['.repeat(50_000) + ']'.repeat(50_000), JSON_TYPE, 400, 'request.too-deep'],
  ['a list for an object', 'POST', '/session', '[]', JSON_TYPE, 422, 'request.wrong-type'],
  ['a bare text for an object', 'POST', '/session', '"hello"', JSON_TYPE, 422, 'request.wrong-type'],
  ['null for an object', 'POST', '/session', 'null', JSON_TYPE, 422, 'request.wrong-type'],
  ['no fields', 'POST', '/session', '{}', JSON_TYPE, 422, 'request.invalid'],
  ['a number for a text', 'POST', '/session', '{"email":1,"password":"x"}', JSON_TYPE, 422, 'request.wrong-type'],
  ['null for a text', 'POST', '/session', '{"email":null,"password":"x"}', JSON_TYPE, 422, 'request.wrong-type'],
  ['a field left out', 'POST', '/session', '{"email":"x"}', JSON_TYPE, 422, 'request.missing'],
  ['a field too many', 'POST', '/session', '{"email":"x","password":"y","role":"admin"}', JSON_TYPE, 422, 'request.unknown-field'],
  ['a reach for the prototype', 'POST', '/session', '{"__proto__":{"isAdministrator":true}}', JSON_TYPE, 422, 'request.unknown-field'],
  ['a reach for the constructor', 'POST', '/session', '{"email":{"constructor":{}}}', JSON_TYPE, 422, 'request.unknown-field'],
  ['a NUL character', 'POST', '/session', '{"email":"a\\u0000b","password":"x"}', JSON_TYPE, 422, 'request.nul-character'],
  ['a lone surrogate', 'POST', '/session', '{"email":"\\ud800","password":"x"}', JSON_TYPE, 401, 'session.wrong-credentials'],
  [
    'a form',
    'POST',
    '/session',
    'email=x',
    { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' },
    415,
    'request.unsupported-media-type',
  ],
  [
    'plain text',
    'POST',
    '/session',
    SIGN_IN,
    { 'content-type': 'text/plain', 'sec-fetch-site': 'same-origin' },
    415,
    'request.unsupported-media-type',
  ],
  [
    'XML',
    'POST',
    '/session',
    '<a/>',
    { 'content-type': 'application/xml', 'sec-fetch-site': 'same-origin' },
    415,
    'request.unsupported-media-type',
  ],
  [
    'a media type that is none',
    'POST',
    '/session',
    SIGN_IN,
    { 'content-type': ';;', 'sec-fetch-site': 'same-origin' },
    415,
    'request.unsupported-media-type',
  ],
  ['a method that is not there', 'PUT', '/session', SIGN_IN, JSON_TYPE, 404, 'request.not-found'],
  ['OPTIONS', 'OPTIONS', '/session', undefined, {}, 404, 'request.not-found'],
  ['an address that is not there', 'GET', '/nowhere', undefined, {}, 404, 'request.not-found'],
  ['an address of the API itself', 'GET', '//api', undefined, {}, 404, 'request.not-found'],
  ['an encoded slash', 'GET', '//api%2Fv1%2Fsession', undefined, {}, 404, 'request.not-found'],
  ['an address with a broken escape', 'GET', '/projects/%E0%A4%A', undefined, {}, 400, 'request.bad-address'],
  ['an endless address', 'GET', `/projects/${'x'.repeat(5_000)}`, undefined, {}, 404, 'request.not-found'],
  ['a NUL in the query', 'GET', '/session?q=%00', undefined, {}, 422, 'request.nul-character'],
  ['a prototype in the query', 'GET', '/session?__proto__=x', undefined, {}, 422, 'request.unknown-field'],
];

describe('what no request should be', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await startTestApi();
    await addAccount(api.dataSource, 'maria@example.org');
  });
  afterAll(() => api.stop());

  it.each(CASES)('%s is answered with problem details', async (_what, method, path, body, headers, status, code) => {
    const answer = await api.client().send(method, path, body, headers);
    const problem = answer.problem();
    expect([answer.status, problem.code]).toEqual([status, code]);
    expect(problem).toMatchObject({
      type: `urn:turnout:problem:${code}`,
      status,
      requestId: expect.stringMatching(/^[\w.-]{8,64}$/u) as string,
    });
    expect(problem.detail).toMatch(/^[A-Z]\w* \w+/u);
    expect(answer.text).not.toMatch(/node_modules|\.ts:|\.mjs:|at \w+ \(/u);
  });

  it('names every field that is wrong, with words', async () => {
    const answer = await api.client().post('/session', { email: 5, pass: 'x' });
    expect(answer.problem()).toEqual({
      type: 'urn:turnout:problem:request.invalid',
      title: 'Something in the request is not right',
      status: 422,
      code: 'request.invalid',
      detail: 'Several fields are not right',
      params: {},
      errors: [
        { pointer: '/pass', code: 'request.unknown-field', detail: 'There is no such field' },
        { pointer: '/email', code: 'request.wrong-type', detail: 'This is not the kind of value that belongs here' },
        { pointer: '/password', code: 'request.missing', detail: 'This is missing' },
      ],
      requestId: answer.headers.get('x-request-id'),
    });
  });

  it('keeps a sane request id and replaces any other', async () => {
    const idFor = async (given: string) => (await api.client().get('/health/live', { 'x-request-id': given })).headers.get('x-request-id');
    expect(await idFor('proxy-12345678')).toBe('proxy-12345678');
    expect(await idFor('no "sane" id <script>')).toMatch(/^[0-9a-f-]{36}$/u);
  });

  it('sets the headers that keep a browser from guessing, framing and storing', async () => {
    const { headers } = await api.client().get('/health/live');
    expect(Object.fromEntries(headers)).toMatchObject({
      'cache-control': 'no-store',
      'content-security-policy': expect.stringContaining("default-src 'none'") as string,
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'origin-agent-cluster': '?1',
      'x-dns-prefetch-control': 'off',
      'x-download-options': 'noopen',
      'x-permitted-cross-domain-policies': 'none',
      'x-xss-protection': '0',
    });
    expect(headers.has('strict-transport-security')).toBe(false);
    expect(headers.has('x-powered-by')).toBe(false);
  });

  it('answers HEAD like GET, without a body', async () => {
    const answer = await api.client().send('HEAD', '/health/live');
    expect([answer.status, answer.text]).toEqual([200, '']);
    expect((await api.client().send('HEAD', '/session')).status).toBe(401);
  });

  describe('bytes that are no HTTP request', () => {
    async function exchange(bytes: string): Promise<string> {
      const socket = connect(Number(new URL(api.url).port), '127.0.0.1');
      let answer = '';
      socket.setEncoding('utf8').on('data', (text: string) => (answer += text));
      socket.write(bytes);
      await once(socket, 'close');
      return answer;
    }

    it.each([
      ['nonsense', 'hello\r\n\r\n', '400 Bad Request', 'request.bad'],
      [
        'headers without end',
        `GET / HTTP/1.1\r\nhost: x\r\nx-long: ${'x'.repeat(40_000)}\r\n\r\n`,
        '431 Request Header Fields Too Large',
        'request.too-large',
      ],
    ])('%s are answered with problem details', async (_what, bytes, status, code) => {
      const answer = await exchange(bytes);
      expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status}\\r\\n`, 'u'));
      expect(answer).toContain('content-type: application/problem+json');
      expect(JSON.parse(answer.split('\r\n\r\n')[1] ?? '')).toMatchObject({ code });
    });

    it('leaves a server that goes on', async () => {
      await exchange('hello\r\n\r\n');
      expect((await api.client().get('/health/live')).json()).toEqual({ status: 'ok' });
    });
  });
});
