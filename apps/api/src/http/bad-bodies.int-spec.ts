import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Operation, OPERATIONS } from '@turnout/accounts/domain';
import { startTestApi, type TestApi } from '../testing/start-test-api';
import type { TestClient } from '../testing/test-client';

/** As much of a schema of the contract as it takes to make a body of it. */
interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly nullable?: boolean;
  readonly enum?: readonly unknown[];
  readonly example?: unknown;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
}

interface Described {
  readonly 'x-operation': Operation;
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
}

interface Contract {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** A field by its place in the body, and bodies with something else in it. */
interface Field {
  readonly place: string;
  readonly isNullable: boolean;
  readonly bodyWith: (value: unknown) => unknown;
}

const CONTRACT = JSON.parse(readFileSync(join(__dirname, '../../../../openapi.json'), 'utf8')) as Contract;
const WRITES = Object.entries(CONTRACT.paths).flatMap(([path, methods]) =>
  Object.entries(methods).flatMap(([method, { 'x-operation': operation, requestBody }]) => {
    const schema = requestBody?.content['application/json']?.schema;
    return schema ? [{ method: method.toUpperCase(), path, operation, schema }] : [];
  }),
);

/** One of each kind of JSON that there is; most fields want another one. */
const VALUES = [null, true, '', [], [null], {}];

/** Deeper than this lie parts of a kind that was walked further up. */
const MOST_DEPTH = 2;

describe('a body of another shape', () => {
  let api: TestApi;
  let coordinator: TestClient;
  let admin: TestClient;

  beforeAll(async () => {
    api = await startTestApi({ isDemo: true });
    coordinator = await api.signedIn('coordinator@example.org');
    admin = await api.signedIn('admin@example.org');
  });
  afterAll(() => api.stop());

  it.each(WRITES)('is refused, never failed over: $method $path', async ({ method, path, operation, schema }) => {
    const client = OPERATIONS[operation].scope === 'installation' ? admin : coordinator;
    const address = await addressOf(client, path);
    const send = async (body: unknown): Promise<number> => {
      const etag = method === 'PATCH' ? (await client.get(address)).headers.get('etag') : null;
      const headers = { 'content-type': 'application/json', 'if-match': etag ?? '"1"' };
      return (await client.send(method, address, JSON.stringify(body), headers)).status;
    };
    const wrong: string[] = [];
    for (const { place, isNullable, bodyWith } of fieldsOf(schema)) {
      for (const value of VALUES) {
        const status = await send(bodyWith(value));
        const isTaken = status < 400 && value === null && !isNullable;
        if (status >= 500 || isTaken) wrong.push(`${place} = ${JSON.stringify(value)}: ${String(status)}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

/** The address of a record of the demo project, where the path names one and there is one. */
async function addressOf(client: TestClient, path: string): Promise<string> {
  const [collection = '', ...rest] = path
    .replace('/api/v1', '')
    .replace('{project}', 'sociall')
    .split(/\/\{\w+\}/u);
  if (rest.length === 0) return collection;
  const found = (await client.get(`${collection}?limit=1`)).json<{ items?: readonly { id: string }[] }>();
  return [collection, ...rest].join(`/${found.items?.[0]?.id ?? 'none'}`);
}

function fieldsOf(schema: Schema, place = '', depth = 0): Field[] {
  const sample = sampleOf(schema) as object;
  return Object.entries(resolved(schema).properties ?? {}).flatMap(([name, field]): Field[] => {
    const bodyWith = (value: unknown): unknown => ({ ...sample, [name]: value });
    const own = { place: `${place}/${name}`, isNullable: resolved(field).nullable === true || field.nullable === true, bodyWith };
    const part = resolved(resolved(field).items ?? field);
    if (!part.properties || depth === MOST_DEPTH) return [own];
    const within = (value: unknown): unknown => bodyWith(resolved(field).items ? [value] : value);
    const parts = fieldsOf(part, own.place, depth + 1);
    return [own, ...parts.map((each) => ({ ...each, bodyWith: (value: unknown) => within(each.bodyWith(value)) }))];
  });
}

/** A body that could be meant: examples of the contract, else something of the right kind. */
function sampleOf(schema: Schema, depth = 0): unknown {
  const { example, enum: words, type, format, properties } = resolved(schema);
  if (example !== undefined) return example;
  if (words) return words[0];
  if (properties) {
    return depth > MOST_DEPTH
      ? {}
      : Object.fromEntries(Object.entries(properties).map(([name, part]) => [name, sampleOf(part, depth + 1)]));
  }
  if (type === 'array') return [];
  if (type === 'boolean') return true;
  if (type === 'integer' || type === 'number') return 1;
  return format === 'date' ? '2021-05-05' : 'abc';
}

function resolved(schema: Schema): Schema {
  const { $ref, allOf } = schema;
  const other = $ref === undefined ? allOf?.[0] : CONTRACT.components.schemas[$ref.split('/').at(-1) ?? ''];
  return other ? { ...resolved(other), ...(schema.nullable ? { nullable: true } : {}) } : schema;
}
