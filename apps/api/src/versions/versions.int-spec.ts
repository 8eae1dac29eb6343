import { createHash, randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Difference, type Version, VersionRounds } from '@turnout/reports/server';
import { startTestApi, type TestApi } from '../testing/start-test-api';
import type { Answer, TestClient } from '../testing/test-client';

const PROJECT = '/projects/sociall';
const VERSIONS = `${PROJECT}/versions`;
const FORMATS = ['html', 'pdf', 'docx', 'xlsx', 'csv', 'json', 'zip'] as const;
const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

interface Listed {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly participants: { readonly count: number; readonly quality: string; readonly method: string | null };
}

describe('frozen versions', () => {
  let api: TestApi;
  let lead: TestClient;
  let events: readonly Listed[];

  beforeAll(async () => {
    api = await startTestApi({ isDemo: true });
    lead = await api.signedIn('lead@example.org');
    events = (await lead.get(`${PROJECT}/events?limit=200`)).json<{ items: Listed[] }>().items;
  });
  afterAll(() => api.stop());

  const refusal = ({ problem }: Answer): unknown => [problem().status, problem().code];
  const freeze = async (body: object = {}, headers: Record<string, string> = {}): Promise<Version> => {
    const answer = await lead.post(VERSIONS, { definition: 'events-table', ...body }, headers);
    expect([answer.status, answer.status === 201 ? '' : answer.text]).toEqual([201, '']);
    return answer.json<Version>();
  };
  const read = async (id: string): Promise<Version> => (await lead.get(`${VERSIONS}/${id}`)).json<Version>();
  const difference = async (id: string, other: string): Promise<Difference> => {
    const answer = await lead.get(`${VERSIONS}/${id}/difference?with=${other}`);
    expect([answer.status, answer.status === 200 ? '' : answer.text]).toEqual([200, '']);
    return answer.json<Difference>();
  };
  const change = async ({ id }: Listed, body: object): Promise<void> => {
    const { version } = (await lead.get(`${PROJECT}/events/${id}`)).json<Listed>();
    const answer = await lead.patch(`${PROJECT}/events/${id}`, body, { 'if-match': `"${String(version)}"` });
    expect([answer.status, answer.status === 200 ? '' : answer.text]).toEqual([200, '']);
  };

  it('are fixed at once, and their files follow with their hashes', async () => {
    const made = await freeze({ note: ' Handed in. ' });
    expect(made).toMatchObject({
      ...{
        number: 1,
        definition: 'events-table',
        name: 'Events by type',
        language: 'en',
        note: 'Handed in.',
        by: expect.any(String) as string,
      },
      ...{ state: 'rendering', progress: { done: 1, of: 7 }, composition: null, includesUnapproved: false, unapproved: [], refused: [] },
      totals: { records: 31, events: 34, participants: 712 },
    });
    expect(refusal(await lead.get(`${VERSIONS}/${made.id}.pdf`))).toEqual([409, 'version.still-rendering']);
    await api.part(VersionRounds).look();
    const version = await read(made.id);
    expect([version.state, version.files.map(({ format }) => format)]).toEqual(['frozen', FORMATS]);
    for (const { format, sha256: expected, bytes } of version.files) {
      const answer = await lead.get(`${VERSIONS}/${made.id}.${format}`);
      expect([format, answer.status, sha256(answer.bytes), answer.bytes.length]).toEqual([format, 200, expected, bytes]);
      expect(answer.headers.get('repr-digest')).toBe(`sha-256=:${Buffer.from(expected, 'hex').toString('base64')}:`);
    }
    const [rendered, frozen] = (await lead.get(`${PROJECT}/history?kind=version`)).json<{
      items: { operation: string; changes: unknown[] }[];
    }>().items;
    expect([rendered?.operation, frozen?.operation]).toEqual(['render', 'freeze']);
    expect(rendered?.changes).toContainEqual({ field: 'sha256.pdf', before: null, after: version.files[1]?.sha256 });
    expect((await difference(made.id, 'now')).isSame).toBe(true);
  });

  it('differ in exactly the events that were changed since, with who did it, and stay what they were', async () => {
    const before = await freeze();
    await api.part(VersionRounds).look();
    const kept = await lead.get(`${VERSIONS}/${before.id}.pdf`);
    const [first, second, third] = events as [Listed, Listed, Listed];
    await change(first, { participants: { ...first.participants, count: first.participants.count + 7 } });
    await change(second, { country: 'PT' });
    await change(third, { title: 'Another title' });
    const { isSame, totals, events: changed, texts, settings, after } = await difference(before.id, 'now');
    expect([isSame, after.id, settings]).toEqual([false, null, []]);
    expect(changed.map(({ id }) => id).sort()).toEqual([first.id, second.id, third.id].sort());
    const of = (id: string): Difference['events'][number] | undefined => changed.find((event) => event.id === id);
    expect(of(first.id)?.changes).toEqual([
      expect.objectContaining({ field: 'participants.count', after: first.participants.count + 7, by: 'Demo work-package lead' }),
    ]);
    expect(of(first.id)?.effects[0]).toMatchObject({ by: null, effect: { participants: 7, records: 0 } });
    expect(of(second.id)?.effects.map(({ by, key }) => [by, key])).toContainEqual(['country', 'PT']);
    expect(of(third.id)).toMatchObject({ state: 'changed', title: 'Another title', effects: [] });
    expect([totals[0]?.before.participants, totals[0]?.after.participants, totals[0]?.label]).toEqual([712, 719, 'All events']);
    expect(texts).toEqual([]);
    const next = await freeze({ includeUnapproved: true });
    expect((await difference(before.id, next.id)).events).toHaveLength(3);
    expect((await lead.get(`${VERSIONS}/${before.id}.pdf`)).bytes.equals(kept.bytes)).toBe(true);
  });

  it('hold approved events only, or name the others', async () => {
    const held = await lead.post(`${PROJECT}/events`, {
      ...{ type: 'igniting', title: 'Not looked at yet', startsOn: '2021-05-04', leadPartner: 'CESIE' },
      participants: { count: 30, quality: 'exact' },
    });
    const { id, title } = held.json<Listed>();
    const [without, withIt] = [await freeze(), await freeze({ includeUnapproved: true })];
    expect(without.unapproved).toEqual(withIt.unapproved);
    expect(withIt.unapproved).toEqual([{ id, title, status: 'held' }]);
    expect([without.totals.records, withIt.totals.records]).toEqual([31, 32]);
    const filter = { q: 'Not looked at yet' };
    expect(refusal(await lead.post(VERSIONS, { definition: 'events-table', filter }))).toEqual([422, 'version.nothing-approved']);
    expect(refusal(await lead.post(VERSIONS, { definition: 'nonsense' }))).toEqual([404, 'report.unknown-definition']);
  });

  it('are numbered without gaps when many freeze at once, and a repeated request freezes once', async () => {
    const [last] = (await lead.get(VERSIONS)).json<{ items: Version[] }>().items;
    const key = { 'idempotency-key': randomUUID() };
    const refused = lead.post(VERSIONS, { definition: 'events-table', note: 'x'.repeat(2001) });
    const made = await Promise.all([freeze(), freeze(), freeze({}, key), freeze({}, key), freeze()]);
    expect(refusal(await refused)).toEqual([422, 'version.note-too-long']);
    const numbers = [...new Set(made.map(({ number }) => number))].sort((one, other) => one - other);
    expect(numbers).toEqual([1, 2, 3, 4].map((step) => (last?.number ?? 0) + step));
  });

  it('are not handed out when they are not what they were, and the database refuses to change them', async () => {
    // Files that other specs left to be written are not waited for.
    await api.dataSource.query('delete from report_version_work');
    const { id } = await freeze();
    const [file] = await api.dataSource.query<{ key: string }[]>(
      `select project_id || '/' || file_id as key from report_version_files where version_id = $1 and format = 'json'`,
      [id],
    );
    const path = join(api.filesFolder, file?.key ?? '');
    writeFileSync(path, readFileSync(path, 'utf8').replace('Cyprus', 'Cyprius'));
    expect(refusal(await lead.get(`${VERSIONS}/${id}.json`))).toEqual([500, 'version.altered']);
    await api.part(VersionRounds).look();
    expect(await read(id)).toMatchObject({ state: 'failed', problem: 'version.altered' });
    expect((await lead.post(`${VERSIONS}/${id}/rendering`, {})).json<Version>().state).toBe('rendering');
    for (const sql of ['update report_versions set number = 99', 'delete from report_version_files', 'delete from report_version_heads']) {
      await expect(api.dataSource.query(sql)).rejects.toThrow('What is frozen stays');
    }
  });

  it('are frozen by those who oversee the project, and read by its members only', async () => {
    const { id } = await freeze();
    const [partner, other] = await api.people('partner', 'other');
    expect(refusal(await partner.post(VERSIONS, { definition: 'events-table' }))).toEqual([403, 'access.denied']);
    expect((await partner.get(`${VERSIONS}/${id}`)).status).toBe(200);
    expect(refusal(await other.get(`/projects/exchange-hub-plus/versions/${id}`))).toEqual([404, 'version.not-found']);
    expect(refusal(await lead.get(`${VERSIONS}/${randomUUID()}.pdf`))).toEqual([404, 'version.not-found']);
    expect(refusal(await lead.get(`${VERSIONS}/${id}.odt`))).toEqual([404, 'report.unknown-format']);
  });

  it('are read by whoever holds a link, until it is taken back or ends', async () => {
    const { id, number } = await freeze();
    const day = (days: number): string => new Date(api.clock.now().getTime() + days * 86_400_000).toISOString().slice(0, 10);
    const share = (body: object): Promise<Answer> => lead.post(`${VERSIONS}/${id}/links`, body);
    expect(refusal(await share({ expiresOn: day(-1) }))).toEqual([422, 'version-link.expires-past']);
    const link = (await share({ expiresOn: day(7), note: 'Project officer' })).json<{ id: string; address: string; isOpen: boolean }>();
    const path = link.address.replace('/r/', '/shared-versions/');
    const stranger = api.client();
    const shown = await stranger.get(path);
    expect(shown.json()).toEqual({
      ...{ name: 'Events by type', number, language: 'en', expiresOn: day(7) },
      project: { acronym: 'Soci@ll', title: expect.any(String) as string },
      createdAt: expect.any(String) as string,
      files: [expect.objectContaining({ format: 'json' })],
    });
    expect(shown.headers.get('x-robots-tag')).toContain('noindex');
    expect((await stranger.get(`${path}.json`)).bytes.equals((await lead.get(`${VERSIONS}/${id}.json`)).bytes)).toBe(true);
    const { items } = (await lead.get(`${VERSIONS}/${id}/links`)).json<{ items: object[] }>();
    expect([items.length, JSON.stringify(items).includes(link.address.slice(3))]).toEqual([1, false]);

    const said = async (address: string): Promise<unknown> => {
      const { requestId, ...problem } = (await stranger.get(address)).problem() as unknown as Record<string, unknown>;
      return problem;
    };
    const nowhere = await said('/shared-versions/AAAA');
    expect((await lead.delete(`${VERSIONS}/${id}/links/${link.id}`)).status).toBe(204);
    expect(await said(path)).toEqual(nowhere);
    const short = (await share({ expiresOn: day(1) })).json<{ address: string }>().address.replace('/r/', '/shared-versions/');
    api.clock.pass(3 * 86_400_000);
    expect([await said(short), await said(`${short}.json`)]).toEqual([nowhere, nowhere]);
  });
});
