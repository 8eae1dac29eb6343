import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AuditEntryEntity, type ChainVerdict, hashEntry, NO_HASH, verifyChains } from '@turnout/shared/server-platform';
import type { EntityManager } from 'typeorm';
import { startTestApi, type TestApi } from '../testing/start-test-api';
import type { TestClient } from '../testing/test-client';
import { auditVerify } from './audit-verify';

const EVENTS = '/projects/sociall/events';
const EVENT = { type: 'igniting', title: 'Cooking together', startsOn: '2021-03-01', leadPartner: 'CESIE' };

/** What somebody with full rights over the database could do, and what comes of it. */
const TAMPERING: readonly (readonly [what: string, sql: string, fault: string, sequence: number])[] = [
  ['a figure is changed', `update audit_entries set changes = jsonb_set(changes, '{0,after}', '999') where sequence = 3`, 'altered', 3],
  [
    'a figure is changed to what it would be as text',
    `update audit_entries set changes = replace(changes::text, '12', '"12"')::jsonb where sequence = 2`,
    'altered',
    2,
  ],
  [
    'somebody else is said to have done it',
    `update audit_entries set account_id = (select id from accounts where email = 'admin@example.org') where sequence = 2`,
    'altered',
    2,
  ],
  ['it is said to have been done earlier', `update audit_entries set at = at - interval '1 millisecond' where sequence = 4`, 'altered', 4],
  [
    'a change is said to have come in by a token',
    `update audit_entries set channel = 'token', token_id = gen_random_uuid() where sequence = 1`,
    'altered',
    1,
  ],
  ['an entry is taken out', 'delete from audit_entries where sequence = 3', 'missing', 3],
  ['the first entry is taken out', 'delete from audit_entries where sequence = 1', 'missing', 1],
  ['the last entry is taken out', 'delete from audit_entries where sequence = 6', 'missing', 6],
  ['everything is taken out', 'delete from audit_entries', 'missing', 1],
  [
    'the last entry is taken out and the end moved back',
    `with gone as (delete from audit_entries where sequence = 6 returning previous_hash)
     update audit_heads set sequence = 5, hash = decode(repeat('00', 32), 'hex') where sequence = 6`,
    'head',
    5,
  ],
  [
    'an entry is taken out and the others close ranks',
    `delete from audit_entries where sequence = 3; update audit_entries set sequence = sequence - 1 where sequence > 3;`,
    'altered',
    3,
  ],
  [
    'two entries change places',
    `update audit_entries set sequence = 100 where sequence = 2; update audit_entries set sequence = 2 where sequence = 3;
     update audit_entries set sequence = 3 where sequence = 100`,
    'altered',
    2,
  ],
  [
    'the end is cut off and forgotten',
    `delete from audit_entries where sequence > 2; delete from audit_heads where sequence = 6`,
    'head',
    2,
  ],
];

describe('The chain of a history', () => {
  let api: TestApi;
  let client: TestClient;

  beforeAll(async () => {
    api = await startTestApi({ isDemo: true });
    client = await api.signedIn('partner@example.org');
    for (const title of ['First', 'Second', 'Third']) {
      const made = await client.post(EVENTS, { ...EVENT, title, participants: { count: 12, quality: 'exact' } });
      await client.patch(`${EVENTS}/${made.json<{ id: string }>().id}`, { participants: { count: 13 } }, { 'if-match': '"1"' });
    }
  });
  afterAll(() => api.stop());

  /** Does something as a superuser can, past the triggers, and looks at the outcome before it is taken back. */
  const after = async (tamper: (manager: EntityManager) => Promise<unknown>): Promise<ChainVerdict> => {
    const runner = api.dataSource.createQueryRunner();
    await runner.startTransaction();
    try {
      await runner.query(`set local session_replication_role = 'replica'`);
      await tamper(runner.manager);
      return await verifyChains(runner.manager);
    } finally {
      await runner.rollbackTransaction();
      await runner.release();
    }
  };
  const verdict = () => verifyChains(api.dataSource.manager);

  it('holds, and ends where the last change was', async () => {
    const { ends, broken } = await verdict();
    expect(broken).toEqual([]);
    expect(ends.map(({ project, sequence }) => [project, sequence])).toEqual([
      ['(installation)', 0],
      ['desegregation', 0],
      ['exchange-hub-plus', 0],
      ['inclusion4schools', 0],
      ['skola-kopiena', 0],
      ['sociall', 6],
    ]);
    expect(ends[5]?.hash).toMatch(/^[0-9a-f]{64}$/u);
  });

  it.each(TAMPERING)('breaks when %s', async (_what, sql, fault, sequence) => {
    const { broken, ends } = await after((manager) => manager.query(sql));
    expect(broken).toEqual([{ project: 'sociall', sequence, fault, entry: fault === 'altered' ? (expect.any(String) as string) : null }]);
    expect(ends).toHaveLength(5);
  });

  it('breaks at the next entry when a changed one is given the hash that fits it', async () => {
    const { broken } = await after(async (manager) => {
      const { hash: _, ...entry } = await manager.findOneByOrFail(AuditEntryEntity, { sequence: 3 });
      const forged = { ...entry, label: 'Somewhat else' };
      await manager.update(AuditEntryEntity, { sequence: 3 }, { label: forged.label, hash: hashEntry(forged) });
    });
    expect(broken).toMatchObject([{ sequence: 4, fault: 'unlinked' }]);
  });

  it.each([
    'update audit_entries set operation = operation',
    'delete from audit_entries where false',
    'truncate audit_entries',
    'delete from audit_heads',
    'truncate audit_heads',
    'update audit_heads set sequence = 1',
    'update audit_heads set sequence = sequence',
  ])('is only ever added to: the database refuses “%s”', async (sql) => {
    await expect(api.dataSource.query(sql)).rejects.toThrow('only ever added to');
    expect((await verdict()).broken).toEqual([]);
  });

  it('is checked by a command that names the first entry that does not hold, and remembers ends that were written down', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'turnout-witness-'));
    const file = join(folder, 'ends.txt');
    const run = async (...args: string[]) => {
      const [ends, faults]: string[][] = [[], []];
      const code = await auditVerify(String(Reflect.get(api.dataSource.options, 'url')), args, {
        end: (line) => ends!.push(line),
        fault: (line) => faults!.push(line),
      });
      return { code, ends, faults };
    };
    const before = await run();
    expect([before.code, before.faults, before.ends!.length]).toEqual([0, [], 6]);
    writeFileSync(file, `Building …\n${before.ends!.join('\n')}\n`);
    await client.post(EVENTS, EVENT);
    expect((await run('--against', file)).code).toBe(0);

    // Whoever owns the database can write the whole chain anew. It holds in itself; the witness still tells.
    await rewriteChain(api, 'Somewhat else');
    expect((await run()).code).toBe(0);
    const against = await run('--against', file);
    expect([against.code, against.ends!.length]).toEqual([1, 5]);
    expect(against.faults).toEqual([
      expect.stringMatching(/^Entry 6 \([0-9a-f-]{36}\) in the history of sociall is not the one that was written down earlier/u),
    ]);

    await asOwner(api, (manager) => manager.delete(AuditEntryEntity, { sequence: 2 }));
    expect((await run()).faults).toEqual(['Entry 2 in the history of sociall is missing. The entries before it hold.']);
    await expect(run('--against')).rejects.toThrow('Use: audit:verify');
    await expect(run('--against', join(folder, 'none'))).rejects.toThrow('cannot be read');
    writeFileSync(file, 'nonsense\n');
    await expect(run('--against', file)).rejects.toThrow('holds nothing');
    rmSync(folder, { recursive: true });
  });
});

/** Does something past the triggers, for good. */
async function asOwner(api: TestApi, work: (manager: EntityManager) => Promise<unknown>): Promise<void> {
  await api.dataSource.transaction(async (manager) => {
    await manager.query(`set local session_replication_role = 'replica'`);
    await work(manager);
  });
}

/** Gives every thing another name and writes the whole chain anew. */
async function rewriteChain(api: TestApi, label: string): Promise<void> {
  await asOwner(api, async (manager) => {
    let previousHash = NO_HASH;
    for (const { hash: _, ...entry } of await manager.find(AuditEntryEntity, { order: { sequence: 'asc' } })) {
      const hash = hashEntry({ ...entry, label, previousHash });
      await manager.update(AuditEntryEntity, { projectId: entry.projectId, sequence: entry.sequence }, { label, previousHash, hash });
      previousHash = hash;
    }
    await manager.query('update audit_heads set hash = $1 where sequence > 0', [previousHash]);
  });
}
