import type { Problem } from '@turnout/shared/server-platform';

/** What came back. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly bytes: Buffer;
  /** The body as JSON; fails when it is none. */
  readonly json: <T>() => T;
  /** The body as problem details; fails when the media type is another. */
  readonly problem: () => Problem;
}

/** What a request may carry besides its body. */
export type RequestHeaders = Readonly<Record<string, string>>;

/** A script with a cookie jar, as a person would write one with `fetch`. */
export class TestClient {
  cookie: string | null = null;

  constructor(private readonly url: string) {}

  /** Another client of the same server that is not signed in. */
  stranger(): TestClient {
    return new TestClient(this.url);
  }

  get(path: string, headers: RequestHeaders = {}): Promise<Answer> {
    return this.send('GET', path, undefined, headers);
  }

  post(path: string, body: unknown, headers: RequestHeaders = {}): Promise<Answer> {
    return this.send('POST', path, JSON.stringify(body), { 'content-type': 'application/json', ...headers });
  }

  patch(path: string, body: unknown, headers: RequestHeaders = {}): Promise<Answer> {
    return this.send('PATCH', path, JSON.stringify(body), { 'content-type': 'application/json', ...headers });
  }

  delete(path: string, headers: RequestHeaders = {}): Promise<Answer> {
    return this.send('DELETE', path, undefined, headers);
  }

  /** Sends a file with what is said about it, as a browser would. */
  upload(path: string, file: File, fields: Readonly<Record<string, string>> = {}, headers: RequestHeaders = {}): Promise<Answer> {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    form.set('file', file);
    return this.send('POST', path, form, { 'sec-fetch-site': 'same-origin', ...headers });
  }

  /** Sends anything to a path of the API, or to one of the whole server when it begins with `//`. */
  async send(method: string, path: string, body?: string | Uint8Array | FormData, headers: RequestHeaders = {}): Promise<Answer> {
    const address = path.startsWith('//') ? this.url + path.slice(1) : `${this.url}/api/v1${path}`;
    const response = await fetch(address, {
      method,
      redirect: 'manual',
      headers: { ...(this.cookie === null ? {} : { cookie: this.cookie }), ...headers },
      ...(body === undefined ? {} : { body: body as string }),
    });
    this.#keepCookie(response.headers);
    return answerOf(response, Buffer.from(await response.arrayBuffer()));
  }

  #keepCookie(headers: Headers): void {
    for (const line of headers.getSetCookie()) {
      const pair = line.split(';')[0] ?? '';
      this.cookie = pair.endsWith('=') ? null : pair;
    }
  }
}

function answerOf({ status, headers }: Response, bytes: Buffer): Answer {
  const text = new TextDecoder().decode(bytes);
  return {
    status,
    headers,
    text,
    bytes,
    json: <T>() => JSON.parse(text) as T,
    problem: () => {
      const mediaType = headers.get('content-type');
      if (!mediaType?.startsWith('application/problem+json')) throw new Error(`Not problem details but ${String(mediaType)}: ${text}`);
      return JSON.parse(text) as Problem;
    },
  };
}
