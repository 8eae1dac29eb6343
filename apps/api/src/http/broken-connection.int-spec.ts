import { once } from 'node:events';
import { connect } from 'node:net';
import { startTestApi, type TestApi } from '../testing/start-test-api';

describe('bytes that are no HTTP request', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api.stop());

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
