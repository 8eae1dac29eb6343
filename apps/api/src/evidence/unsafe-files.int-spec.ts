import { readdirSync } from 'node:fs';
import type { Evidence } from '@turnout/events/server';
import { FileEntity } from '@turnout/shared/server-platform';
import { pngThatClaims } from '@turnout/shared/testing';
import sharp from 'sharp';
import { docx, fileOf, odt, PDF, photo, zipOf } from '../testing/files';
import { startTestApi, type TestApi } from '../testing/start-test-api';
import type { TestClient } from '../testing/test-client';

const EVENTS = '/projects/sociall/events';
const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
const HTML = '<!doctype html><script>alert(1)</script>';
const EXE = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]);
const part = (name: string, content = Buffer.from('x')) => ({ name, content });
const bomb = () => docx([{ name: 'word/media/a.bin', content: Buffer.alloc(20_000_000) }]);
const claiming = () => docx([{ ...part('word/a.bin'), claimedBytes: 4_000_000_000 }]);

/** What, how it is called, what is in it, and the refusal. */
type Case = readonly [string, string, () => Buffer | string | Promise<Buffer>, number, string];

const REFUSED: readonly Case[] = [
  ['an SVG drawing', 'logo.svg', () => SVG, 415, 'file.type-refused'],
  ['a web page', 'page.html', () => HTML, 415, 'file.type-refused'],
  ['a program', 'setup.exe', () => EXE, 415, 'file.type-refused'],
  ['a program whose name reads as that of a photo', 'photo\u202Egpj.exe', () => EXE, 415, 'file.type-refused'],
  ['a script', 'run.sh', () => '#!/bin/sh', 415, 'file.type-refused'],
  ['an archive', 'photos.zip', () => zipOf([part('a.jpg')]), 415, 'file.type-refused'],
  ['a workbook with macros, by its name', 'sheet.xlsm', () => docx(), 415, 'file.type-refused'],
  ['no extension at all', 'README', () => 'text', 415, 'file.type-refused'],
  ['a document with macros, by what is in it', 'letter.docx', () => docx([part('word/vbaProject.bin')]), 415, 'file.macros-refused'],
  ['a document with a program beside it', 'letter.docx', () => docx([part('word/embeddings/a.exe')]), 415, 'file.macros-refused'],
  ['an SVG drawing that is called a photo', 'photo.png', () => SVG, 415, 'file.content-mismatch'],
  ['a web page that is called a PDF', 'list.pdf', () => HTML, 415, 'file.content-mismatch'],
  ['a web page before a PDF', 'list.pdf', () => Buffer.concat([Buffer.from(HTML), PDF]), 415, 'file.content-mismatch'],
  ['a program that is called a photo', 'photo.jpg', () => EXE, 415, 'file.content-mismatch'],
  [
    'a PNG that is called a JPEG',
    'photo.jpg',
    () =>
      sharp({ create: { width: 9, height: 9, channels: 3, background: '#fff' } })
        .png()
        .toBuffer(),
    415,
    'file.content-mismatch',
  ],
  ['a web page that is called a text', 'notes.txt', () => HTML, 415, 'file.content-mismatch'],
  ['an archive that is called a document', 'letter.docx', () => zipOf([part('a.txt')]), 415, 'file.content-mismatch'],
  ['an archive behind something else', 'letter.docx', () => Buffer.concat([Buffer.from(HTML), docx()]), 415, 'file.content-mismatch'],
  ['an archive before something else', 'letter.docx', () => Buffer.concat([docx(), Buffer.from(HTML)]), 415, 'file.content-mismatch'],
  ['an archive that would write elsewhere', 'letter.docx', () => docx([part('../../etc/passwd')]), 415, 'file.content-mismatch'],
  ['another OpenDocument', 'letter.odt', () => odt('application/vnd.oasis.opendocument.text-master'), 415, 'file.content-mismatch'],
  ['a zip bomb', 'letter.docx', bomb, 413, 'file.unpacks-too-large'],
  ['a zip bomb that says how large it is', 'letter.docx', claiming, 413, 'file.unpacks-too-large'],
  ['bytes that are called a text', 'notes.csv', () => Buffer.from([0xff, 0xfe, 0x41, 0x00]), 415, 'file.not-text'],
  ['a text with a NUL', 'notes.txt', () => 'a\u0000b', 415, 'file.not-text'],
  ['a text that ends within a letter', 'notes.txt', () => Buffer.from([0x41, 0xc5]), 415, 'file.not-text'],
  ['nothing', 'list.pdf', () => '', 422, 'file.empty'],
  ['a photo cut short', 'photo.jpg', async () => (await photo()).subarray(0, 700), 422, 'file.picture-broken'],
  ['a PNG of 50,000 by 50,000', 'wall.png', () => pngThatClaims(50_000, 50_000), 413, 'file.picture-too-large'],
  ['more than 25 MB', 'list.pdf', () => Buffer.concat([PDF, Buffer.alloc(25_000_001)]), 413, 'file.too-large'],
  [
    'a HEIC photo that is none inside',
    'photo.heic',
    () => Buffer.concat([Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1')]),
    422,
    'file.picture-broken',
  ],
];

describe('a file that', () => {
  let api: TestApi;
  let lead: TestClient;
  let evidence: string;

  beforeAll(async () => {
    api = await startTestApi({ isDemo: true });
    lead = await api.signedIn('lead@example.org');
    const answer = await lead.post(EVENTS, { type: 'igniting', title: 'Unsafe', startsOn: '2026-05-04', leadPartner: 'CESIE' });
    evidence = `${EVENTS}/${answer.json<{ id: string }>().id}/evidence`;
  });
  afterAll(() => api.stop());

  it.each(REFUSED)('is %s is refused, and nothing of it stays', async (_what, name, content, status, code) => {
    const { problem } = await lead.upload(evidence, fileOf(await content(), name));
    expect(problem()).toMatchObject({ status, code, detail: expect.stringMatching(/^[A-Z]\w*[ .,]/u) as string });
    expect(await api.dataSource.manager.count(FileEntity)).toBe(0);
    expect(readdirSync(api.filesFolder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())).toEqual([]);
  });

  const taken = async (content: Buffer | string, name: string) => {
    const answer = await lead.upload(evidence, fileOf(content, name));
    expect([answer.status, answer.status === 201 ? '' : answer.text]).toEqual([201, '']);
    const { id, ...rest } = answer.json<Evidence>();
    const { bytes, headers } = await lead.get(`${evidence}/${id}/file`);
    await lead.delete(`${evidence}/${id}`, { 'if-match': '"1"' });
    return { ...rest, content: bytes, headers };
  };

  it.each([
    ['letter.docx', docx()],
    ['letter.odt', odt()],
    ['people.csv', 'name;place\r\nŻaneta;Ząbki\t1\n'],
    ['list.pdf', PDF],
  ])('is an honest %s is given back as it was', async (name, content) => {
    expect((await taken(content, name)).content.equals(Buffer.from(content))).toBe(true);
  });

  it('is a photo and a web page at once is only the photo afterwards', async () => {
    const { content } = await taken(Buffer.concat([await photo(), Buffer.from(HTML), zipOf([part('a.js')])]), 'both.jpg');
    expect([content.includes('alert'), content.includes('PK\x03\x04'), (await sharp(content).metadata()).format]).toEqual([
      false,
      false,
      'jpeg',
    ]);
  });

  it('is a PDF and a web page at once is handed out as nothing a browser would run', async () => {
    const { headers } = await taken(Buffer.concat([PDF, Buffer.from(HTML)]), 'both.pdf');
    expect([headers.get('content-type'), headers.get('content-disposition')?.split(';')[0]]).toEqual(['application/pdf', 'attachment']);
    expect([headers.get('x-content-type-options'), headers.get('content-security-policy')]).toEqual([
      'nosniff',
      expect.stringMatching(/; sandbox$/u),
    ]);
  });

  it.each([
    ['../../x.pdf', 'x.pdf'],
    ['..\\..\\x.pdf', 'x.pdf'],
    [`${'n'.repeat(150)}\u202E${'m'.repeat(150)}.pdf`, `${'n'.repeat(150)}${'m'.repeat(46)}.pdf`],
    ['two\nlines.pdf', 'two lines.pdf'],
  ])('is called %j is kept as %j', async (given, kept) => {
    const { name, headers } = await taken(PDF, given);
    expect(name).toBe(kept);
    expect(headers.get('content-disposition')).toBe(`attachment; filename="${kept}"; filename*=UTF-8''${encodeURIComponent(kept)}`);
  });
});
