import type { Described } from './contract';
import { installation } from './installation';

/** Cannot be the id of anything. */
const NOWHERE = '00000000-0000-7000-8000-000000000000';
/** No thing has come so far. */
const NO_VERSION = '"999999"';

/** Whether somebody was let in, and how they were told that they were not. */
export type Verdict = 'let in' | '401 session.required' | '403 access.denied' | '404 project.not-found';

const REFUSALS: readonly string[] = ['401 session.required', '403 access.denied', '404 project.not-found'] satisfies Verdict[];

/**
 * Asks for an operation so that whoever is let in changes nothing: for an id that is nobody's, on top of a version that there is not, with
 * a field that nothing has.
 * @returns whatever comes after being let in is `let in`
 * @throws when the server fails
 */
export async function askHarmlessly({ name, method, path, bodies }: Described, cookie: string, project: string): Promise<Verdict> {
  const { url } = installation();
  // Signing out would end the walk. That a browser without a session may sign out as well shows all the same who may.
  const own = method === 'DELETE' && path.endsWith('/session') ? '' : cookie;
  const headers = { cookie: own, origin: url, 'if-match': NO_VERSION };
  const response = await fetch(url + path.replace('{project}', project).replaceAll(/\{\w+\}/gu, NOWHERE), {
    method,
    ...bodyFor(method, bodies, headers),
  });
  const text = await response.text();
  if (response.status >= 500) throw new Error(`${name} failed with ${String(response.status)}: ${text}`);
  const verdict = response.status < 400 ? '' : `${String(response.status)} ${(JSON.parse(text) as { code: string }).code}`;
  return REFUSALS.includes(verdict) ? (verdict as Verdict) : 'let in';
}

function bodyFor(method: string, bodies: readonly string[], headers: Record<string, string>): RequestInit {
  if (method === 'GET' || method === 'DELETE') return { headers };
  const [type = 'application/json'] = bodies;
  if (type === 'multipart/form-data') return { headers, body: new FormData() };
  const body = type === 'application/json' ? JSON.stringify({ 'no-such-field': true }) : '';
  return { headers: { ...headers, 'content-type': type }, body };
}
