import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import type { EvidenceList } from '@turnout/events/server';
import { FileEntity, FileSweeper } from '@turnout/shared/server-platform';
import { mountSmallDisk, startS3Server } from '@turnout/shared/server-platform/testing';
import { fileOf, PDF } from '../testing/files';
import { startTestApi, type TestApi } from '../testing/start-test-api';
import type { TestClient } from '../testing/test-client';

const disk = mountSmallDisk();
const onSmallDisk = disk ? describe : describe.skip;
const pdfOf = (size: number) => fileOf(Buffer.concat([PDF, randomBytes(size - PDF.length)]), 'list.pdf');

async function newEvidence(lead: TestClient): Promise<string> {
  const event = { type: 'igniting', title: 'Crowded', startsOn: '2026-05-04', leadPartner: 'CESIE' };
  const { json } = await lead.post('/projects/sociall/events', event);
  return `/projects/sociall/events/${json<{ id: string }>().id}/evidence`;
}

const filesIn = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;

onSmallDisk('evidence on a disk of two megabytes', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await startTestApi({ isDemo: true, files: { filesFolder: disk!.folder } });
  });
  afterAll(async () => {
    await api.stop();
    disk!.unmount();
  });

  it.each([
    ['while it arrives', 3_000_000],
    ['while it is stored', 1_300_000],
  ])('that fills it %s is refused, and leaves neither row nor file', async (_when, size) => {
    const lead = await api.signedIn('lead@example.org');
    const evidence = await newEvidence(lead);
    expect((await lead.upload(evidence, pdfOf(size))).problem()).toMatchObject({ status: 507, code: 'file.no-room' });
    expect([await api.dataSource.manager.count(FileEntity), filesIn(disk!.folder)]).toEqual([0, 0]);
    expect((await lead.get(evidence)).json<EvidenceList>()).toMatchObject({ total: 0, room: { usedBytes: 0 } });
    const smaller = await lead.upload(evidence, pdfOf(400_000));
    expect([smaller.status, filesIn(disk!.folder)]).toEqual([201, 1]);
    await lead.delete(`${evidence}/${smaller.json<{ id: string }>().id}`, { 'if-match': '"1"' });
    await api.part(FileSweeper).sweep();
    expect(filesIn(disk!.folder)).toBe(0);
  });
});

describe('evidence of a project', () => {
  it('takes up no more than its room', async () => {
    const api = await startTestApi({ isDemo: true, files: { quotaBytes: 1_000_000 } });
    const lead = await api.signedIn('lead@example.org');
    const evidence = await newEvidence(lead);
    expect((await lead.upload(evidence, pdfOf(600_000))).status).toBe(201);
    const answers = [await lead.upload(evidence, pdfOf(600_000)), await lead.upload(evidence, pdfOf(300_000))];
    expect(answers.map(({ status }) => status)).toEqual([409, 201]);
    expect(answers[0]?.problem()).toMatchObject({ code: 'file.quota-exceeded', detail: expect.stringContaining('1 MB') as string });
    await api.stop();
  });

  it('lies in a store that speaks S3 where the settings say so, and waits while that is away', async () => {
    const s3 = await startS3Server();
    const api = await startTestApi({ isDemo: true, files: { bucket: s3.settings } });
    const lead = await api.signedIn('lead@example.org');
    const evidence = await newEvidence(lead);
    const { id } = (await lead.upload(evidence, pdfOf(300_000))).json<{ id: string }>();
    expect((await lead.get(`${evidence}/${id}/file`)).bytes).toHaveLength(300_000);
    expect([filesIn(api.filesFolder), await api.part(FileSweeper).lookAround()]).toEqual([0, { strays: [], lost: [] }]);
    await s3.stop();
    expect((await lead.upload(evidence, pdfOf(1_000))).problem()).toMatchObject({ status: 503, code: 'file.store-away' });
    expect((await lead.get(`${evidence}/${id}/file`)).problem()).toMatchObject({ status: 503, code: 'file.store-away' });
    expect((await lead.get(evidence)).json<EvidenceList>().total).toBe(1);
    await api.stop();
  });
});
