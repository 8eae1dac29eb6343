import { type AccountRole, ACCOUNTS, PASSWORD } from './accounts';
import { installation } from './installation';

/** What the server answered, read once. */
export interface ApiAnswer {
  readonly status: number;
  readonly type: string;
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly json: unknown;
}

/** Somebody who uses the API without a browser. Paths follow `/api/v1`. */
export interface ApiVisitor {
  readonly cookie: string;
  get(path: string): Promise<ApiAnswer>;
  /** Sends a value as JSON; text is sent as it is. */
  send(method: string, path: string, body?: unknown, headers?: Readonly<Record<string, string>>): Promise<ApiAnswer>;
}

/** A visitor with a session of their own. */
export async function signedIn(role: AccountRole): Promise<ApiVisitor> {
  const answer = await ask('POST', '/session', '', { email: ACCOUNTS[role], password: PASSWORD });
  if (answer.status !== 200) throw new Error(`Signing in as ${role} was answered with ${String(answer.status)}.`);
  return visitorWith(answer.cookie);
}

/** A visitor who sends the given cookie, or none. */
export function visitorWith(cookie: string): ApiVisitor {
  return {
    cookie,
    get: (path) => ask('GET', path, cookie),
    send: (method, path, body, headers) => ask(method, path, cookie, body, headers),
  };
}

async function ask(
  method: string,
  path: string,
  cookie: string,
  body?: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<ApiAnswer & { readonly cookie: string }> {
  const { url } = installation();
  const response = await fetch(`${url}/api/v1${path}`, {
    method,
    headers: { cookie, origin: url, ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const bytes = new Uint8Array(await response.arrayBuffer());
  const [type = ''] = (response.headers.get('content-type') ?? '').split(';');
  const text = new TextDecoder().decode(bytes);
  return {
    status: response.status,
    type,
    bytes,
    text,
    json: /json$/u.test(type) ? (JSON.parse(text) as unknown) : null,
    cookie: response.headers
      .getSetCookie()
      .map((each) => each.split(';')[0])
      .join('; '),
  };
}
