import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { type KnownEvent, NO_CHOICES, type RawTable, understand } from '@turnout/events/domain';
import { SOCIALL_RECORDS, SOCIALL_VOCABULARY } from '@turnout/events/domain/testing';
import { createTranslator, loadCatalogue, type Translator } from '@turnout/shared/i18n';
import { isoDate } from '@turnout/shared/kernel';
import { cellText } from '../cell-text';
import { readTables, type Reading } from '../read-tables';
import { projectTemplate } from './project-template';
import { writeTemplate } from './write-template';

const MADE_AT = new Date('2021-05-31T12:00:00Z');
const ID = '018f2d1c-0000-7000-8000-00000000000';

/** An event with everything that a row can say. */
const FULL: KnownEvent = {
  ...SOCIALL_RECORDS[0]!,
  id: `${ID}1`,
  version: 7,
  title: '=HYPERLINK("http://example.org")',
  startsOn: isoDate('2019-03-16'),
  endsOn: isoDate('2019-03-17'),
  place: '+30 Λευκωσία _x0041_',
  level: 'national',
  mode: 'hybrid',
  setting: 'local-community',
  coPartners: ['CESIE', 'INOVA+'],
  meetings: 4,
  participants: { count: 18, quality: 'estimate', method: 'organiser-estimate' },
  status: 'approved',
  summary: 'First line\nsecond “line” & <b>',
  breakdowns: [{ dimension: 'gender', parts: [{ category: 'women', count: 10 }] }],
};
const BARE: KnownEvent = {
  ...FULL,
  ...{ id: `${ID}2`, version: 1, type: null, title: 'Bare', startsOn: null, endsOn: null, country: null, place: null, leadPartner: null },
  ...{ level: null, mode: null, setting: null, coPartners: [], meetings: 1, status: 'held', summary: null, breakdowns: [] },
  participants: { count: null, quality: 'unknown', method: null },
};

let translator: Translator;
const write = (events: readonly KnownEvent[]): Promise<Uint8Array> =>
  writeTemplate(
    projectTemplate({ project: { code: 'sociall', acronym: 'Soci@ll' }, words: SOCIALL_VOCABULARY, events, translator, madeAt: MADE_AT }),
  );
const read = (bytes: Uint8Array): Reading => readTables(bytes, { name: 'events.xlsx' });

/** What the row of an event says, by the facts of the columns; the code where something was chosen. */
function facts({ columns, rows }: RawTable, row: number): Record<string, string> {
  return Object.fromEntries((columns ?? []).map((column, index) => [column?.fact ?? '', rows[row]?.cells[index]?.text ?? '']));
}

beforeAll(async () => {
  translator = createTranslator('en', await loadCatalogue('en'));
});

describe('the workbook of a project', () => {
  it('comes back with the events that its rows stand for, and what each column says', async () => {
    const { tables, template } = read(await write([FULL, BARE]));
    const [table, ...others] = tables;
    expect([others, template, table?.name, table?.isTemplate]).toEqual([[], { project: 'sociall' }, 'Events', true]);
    expect(table?.rows.map(({ event }) => event)).toEqual([undefined, { id: `${ID}1`, version: 7 }, { id: `${ID}2`, version: 1 }]);
    expect(facts(table!, 1)).toEqual({
      type: 'Igniting event',
      title: '=HYPERLINK("http://example.org")',
      startsOn: '2019-03-16',
      endsOn: '2019-03-17',
      country: 'Cyprus',
      place: '+30 Λευκωσία _x0041_',
      leadPartner: 'CARDET',
      coPartners: 'CESIE, INOVA+',
      participants: '18',
      quality: 'Estimate',
      method: 'Organiser’s estimate',
      level: 'National',
      mode: 'On site and online',
      setting: 'Local community',
      meetings: '4',
      status: 'Approved',
      workPackage: '',
      summary: 'First line\nsecond “line” & <b>',
      breakdown: '10',
    });
    expect(Object.entries(facts(table!, 2)).filter(([, text]) => text !== '')).toEqual([
      ['title', 'Bare'],
      ['quality', 'Not known'],
      ['meetings', '1'],
      ['status', 'Held'],
    ]);
    expect(table?.rows[1]?.cells[2]?.date).toBe('2019-03-16');
    expect(table?.rows[1]?.cells.flatMap(({ code }) => code ?? [])).toEqual([
      'igniting',
      'CY',
      'CARDET',
      'estimate',
      'organiser-estimate',
      'national',
      'hybrid',
      'local-community',
      'approved',
    ]);
    expect(table?.columns?.at(-1)).toEqual({ fact: 'breakdown', dimension: 'gender', category: 'women' });
  });

  it('is written in words that are understood without its codes as well', async () => {
    const [table] = read(await write([FULL])).tables;
    const plain = { name: null, rows: table!.rows.map(({ number, cells }) => ({ number, cells: cells.map(({ text }) => ({ text })) })) };
    const { rows, columns } = understand([plain], SOCIALL_VOCABULARY, NO_CHOICES);
    expect(columns.map(({ fact }) => fact)).toEqual(table?.columns?.map((column) => column?.fact));
    expect(rows.at(-1)?.event).toMatchObject({
      ...{
        type: 'igniting',
        startsOn: '2019-03-16',
        endsOn: '2019-03-17',
        country: 'CY',
        leadPartner: 'CARDET',
        coPartners: ['CESIE', 'INOVA+'],
      },
      ...{ participants: { count: 18, quality: 'estimate', method: 'organiser-estimate' }, level: 'national', mode: 'hybrid', meetings: 4 },
      ...{ setting: 'local-community', status: 'held', title: FULL.title, place: FULL.place, summary: FULL.summary },
    });
  });

  it('offers lists from a hidden sheet, days as days, and a hidden column, and calculates nothing', async () => {
    const parts = Object.fromEntries(Object.entries(unzipSync(await write([FULL]))).map(([name, part]) => [name, strFromU8(part)]));
    const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
    expect(sheet.match(/<dataValidation [^>]*type="list"[^>]*>/gu)).toHaveLength(10);
    expect(sheet).toMatch(/<formula1>(?:'|&apos;)Lists(?:'|&apos;)!\$F\$2:\$F\$5<\/formula1>/u);
    expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/u);
    expect(sheet).toMatch(/<col [^>]*hidden="(?:1|true)"/u);
    expect(Object.values(parts).filter((part) => /<f[ >]/u.test(part))).toEqual([]);
    expect(parts['xl/workbook.xml']).toMatch(/name="Lists"[^>]*state="hidden"/u);
  });

  it('is the same bytes for the same events', async () => {
    expect(Buffer.from(await write([FULL, BARE])).equals(Buffer.from(await write([FULL, BARE])))).toBe(true);
  });

  it('is blank for a project without events, and still a template', async () => {
    const { tables, template } = read(await write([]));
    expect([tables[0]?.rows.length, template]).toEqual([1, { project: 'sociall' }]);
  });

  it('keeps every text of every event', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 20 }),
      fc.constantFrom('=1+1', '-5', '@x', '_x000D_', 'a\nb', '00123', '3/5/2019', 'TRUE'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 5 }), async (titles) => {
        const events = titles.map((title, index) => ({ ...FULL, id: `${ID}${String(index)}`, title, summary: title }));
        const [table] = read(await write(events)).tables;
        expect(table?.rows.slice(1).map(({ cells }) => cells[1]?.text)).toEqual(titles.map((title) => cellText(title)));
      }),
      { numRuns: 15 },
    );
  });
});
