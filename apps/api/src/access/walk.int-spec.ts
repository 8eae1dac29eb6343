import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Actor, type Operation, OPERATIONS, reachOf } from '@turnout/accounts/domain';
import { addPackageLead } from '../testing/add-package-lead';
import { startTestApi, type TestApi } from '../testing/start-test-api';
import type { Answer, TestClient } from '../testing/test-client';

interface Route {
  readonly method: string;
  readonly path: string;
  readonly operation: Operation;
}

/** Everybody who may ask about Soci@ll, one of whom leads a single work package, and somebody who coordinates another project only. */
const ASKERS = ['nobody', 'viewer', 'partner', 'package-lead', 'lead', 'coordinator', 'admin', 'other'] as const;
type Asker = (typeof ASKERS)[number];

const ROLES: Readonly<Partial<Record<Asker, Actor>>> = {
  viewer: 'viewer',
  partner: 'partner',
  'package-lead': 'package-lead',
  lead: 'lead',
  coordinator: 'coordinator',
  admin: 'administrator',
};

const REFUSALS = ['session.required', 'access.denied', 'project.not-found'];
const ROUTES = routesOfContract();

describe('who may do what', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await startTestApi({ isDemo: true });
    await addPackageLead(api, 'package-lead@example.org', ['WP2']);
  });
  afterAll(() => api.stop());

  it('is decided for every operation of the access table', () => {
    const served = new Set(ROUTES.map(({ operation }) => operation));
    expect(Object.keys(OPERATIONS).filter((operation) => !served.has(operation as Operation))).toEqual([
      'contract.read',
      'evidence.open-personal',
      'view.share',
    ]);
  });

  it.each(ASKERS)('is what the table says, at every route, for %s', async (asker) => {
    const client = asker === 'nobody' ? api.client() : await api.signedIn(`${asker}@example.org`);
    const seen: string[] = [];
    const expected: string[] = [];
    for (const route of ROUTES) {
      seen.push(line(route, verdictOf(await ask(client, route, 'sociall'))));
      expected.push(line(route, expectedVerdict(route.operation, asker)));
    }
    expect(seen).toEqual(expected);
  });

  it('does not tell somebody else’s project from one that does not exist', async () => {
    const client = await api.signedIn('other@example.org');
    for (const route of ROUTES.filter(({ path }) => path.includes('{project}'))) {
      const [foreign, missing] = [await ask(client, route, 'sociall'), await ask(client, route, 'no-such-project')];
      expect({ ...foreign.problem(), requestId: '' }).toEqual({ ...missing.problem(), requestId: '' });
    }
  });

  it('hides the records of other projects behind one’s own project', async () => {
    const client = await api.signedIn('other@example.org');
    const insider = await api.signedIn('viewer@example.org');
    const things = ['events', 'partners', 'event-types', 'work-packages', 'tasks', 'targets', 'deliverables', 'milestones'];
    for (const thing of things) {
      const { items } = (await insider.get(`/projects/sociall/${thing}`)).json<{ items: { id: string }[] }>();
      const id = items[0]?.id;
      if (id === undefined) continue;
      expect((await insider.get(`/projects/sociall/${thing}/${id}`)).status).toBe(200);
      const answers = [
        await client.get(`/projects/exchange-hub-plus/${thing}/${id}`),
        await client.patch(`/projects/exchange-hub-plus/${thing}/${id}`, {}, { 'if-match': '"1"' }),
        await client.delete(`/projects/exchange-hub-plus/${thing}/${id}`, { 'if-match': '"1"' }),
      ];
      expect([thing, ...answers.map(({ status }) => status)]).toEqual([thing, 404, 404, 404]);
    }
  });

  it('shows everybody the projects they are in, and no other', async () => {
    const codes = async (name: string) => {
      const { items } = (await (await api.signedIn(`${name}@example.org`)).get('/projects')).json<{ items: { code: string }[] }>();
      return items.map(({ code }) => code).sort();
    };
    expect(await codes('other')).toEqual(['exchange-hub-plus']);
    expect(await codes('viewer')).toEqual(['sociall']);
    expect(await codes('coordinator')).toHaveLength(5);
    expect(await codes('admin')).toEqual(await codes('coordinator'));
  });
});

function expectedVerdict(operation: Operation, asker: Asker): string {
  const { scope } = OPERATIONS[operation];
  if (scope === 'public') return 'admitted';
  if (asker === 'nobody') return 'session.required';
  if (scope === 'signed-in') return 'admitted';
  const role = ROLES[asker];
  if (scope === 'somewhere') return reachOf(operation, role ?? 'coordinator') === null ? 'access.denied' : 'admitted';
  if (scope === 'installation') return role === 'administrator' ? 'admitted' : 'access.denied';
  if (role === undefined) return 'project.not-found';
  return reachOf(operation, role) === null ? 'access.denied' : 'admitted';
}

function verdictOf({ status, text, problem }: Answer): string {
  if (status >= 500) return `failed: ${text}`;
  if (status < 400) return 'admitted';
  const { code } = problem();
  return REFUSALS.includes(code) ? code : 'admitted';
}

/** Asks with nothing in it: whoever is admitted changes nothing, for lack of a field, a record or the right version. */
function ask(client: TestClient, { method, path }: Route, project: string): Promise<Answer> {
  const address = path
    .replace('/api/v1', '')
    .replace('{project}', project)
    .replace('{id}', '00000000-0000-7000-8000-000000000000')
    .replace('{evidence}', '00000000-0000-7000-8000-000000000000')
    .replace('{file}', 'events-table.csv');
  // Signing out for real would end the walk; a browser that has no session may sign out as well.
  const asking = path.endsWith('/session') && method === 'delete' ? client.stranger() : client;
  if (method === 'post') return asking.post(address, {});
  if (method === 'patch') return asking.patch(address, {}, { 'if-match': '"999"' });
  return method === 'delete' ? asking.delete(address, { 'if-match': '"999"' }) : asking.get(address);
}

function routesOfContract(): Route[] {
  const text = readFileSync(join(__dirname, '../../../../openapi.json'), 'utf8');
  const { paths } = JSON.parse(text) as { paths: Record<string, Record<string, { 'x-operation': Operation }>> };
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, described]) => ({ method, path, operation: described['x-operation'] })),
  );
}

function line({ method, path, operation }: Route, verdict: string): string {
  return `${method.toUpperCase()} ${path} (${operation}): ${verdict}`;
}
