import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { OpenAPIObject } from '@nestjs/swagger';
import { OPERATIONS } from '@turnout/accounts/domain';

const ROOT = join(__dirname, '../../../..');
const CLIENT = join(ROOT, 'libs/shared/api-client/src/generated');

interface Described {
  readonly operationId?: string;
  readonly summary?: string;
  readonly tags?: readonly string[];
  readonly responses: Readonly<Record<string, { readonly content?: object }>>;
  readonly 'x-operation'?: string;
  readonly 'x-roles'?: unknown;
}

describe('the contract', () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'turnout-contract-'));
    execFileSync(process.execPath, [join(ROOT, 'tools/contract.mjs'), folder], { stdio: 'pipe' });
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('is committed as the server describes itself', () => {
    expect(readFileSync(join(ROOT, 'openapi.json'), 'utf8')).toBe(readFileSync(join(folder, 'openapi.json'), 'utf8'));
  });

  it('has its client committed as it is generated', () => {
    const [committed, generated] = [filesOf(CLIENT), filesOf(join(folder, 'generated'))];
    expect([...committed.keys()]).toEqual([...generated.keys()]);
    expect([...generated].filter(([name, text]) => committed.get(name) !== text).map(([name]) => name)).toEqual([]);
  });

  it('says of every operation what it is, who may and how it refuses', () => {
    for (const [name, operation] of operations()) {
      expect([name, operation.summary?.length, operation.tags?.length]).toEqual([name, expect.any(Number), 1]);
      expect(Object.keys(OPERATIONS)).toContain(operation['x-operation']);
      expect(operation['x-roles']).toBeDefined();
      const refusals = Object.entries(operation.responses).filter(([status]) => Number(status) >= 400);
      for (const [status, { content }] of refusals)
        expect([name, status, Object.keys(content ?? {})]).toEqual([name, status, ['application/problem+json']]);
    }
  });

  it('names operations once, by verb and thing', () => {
    const names = operations().map(([, { operationId }]) => operationId ?? '');
    expect(new Set(names).size).toBe(names.length);
    expect(
      names.filter(
        (name) =>
          !/^(?:list|read|add|record|change|delete|summarise|open|close|hold|submit|lock|unlock|return|approve|reopen|cancel|review|accept|request|redeem|merge|begin|confirm|renew|end|remove|pass|undo|commit|run|repair|freeze|render|compare|share|revoke|check|start|stop|ask|preview|explain|sum)[A-Z][A-Za-z]*$/u.test(
            name,
          ),
      ),
    ).toEqual([]);
  });
});

function operations(): [string, Described][] {
  const { paths } = JSON.parse(readFileSync(join(ROOT, 'openapi.json'), 'utf8')) as OpenAPIObject;
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods as Readonly<Record<string, Described>>).map(([method, described]): [string, Described] => [
      `${method} ${path}`,
      described,
    ]),
  );
}

function filesOf(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((file): [string, string] => [relative(folder, file), readFileSync(file, 'utf8')])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
