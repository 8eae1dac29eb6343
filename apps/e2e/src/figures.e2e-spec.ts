import { type ApiVisitor, signedIn } from './support/api';
import { listEvents } from './support/events';
import { pdfText, squeezed } from './support/pdf-text';
import { reportTables } from './support/report-document';
import { SOCIALL_BY_COUNTRY, SOCIALL_BY_TYPE, SOCIALL_TITLES, SOCIALL_TOTALS } from './support/sociall-report';

interface Summary {
  readonly rows: readonly { readonly key: string; readonly records: number; readonly events: number; readonly participants: number }[];
  readonly total: unknown;
}

const SUMS = SOCIALL_BY_TYPE.map(([, , , participants]) => participants);

describe('The Soci@ll figures', () => {
  let viewer: ApiVisitor;
  beforeAll(async () => {
    viewer = await signedIn('viewer');
  });

  const summary = async (by: string): Promise<Summary> => (await viewer.get(`/projects/sociall/summary?by=${by}`)).json as Summary;
  const report = (name: string) => viewer.get(`/projects/sociall/reports/${name}`);

  it('add up by type as in the printed report', async () => {
    const { rows, total } = await summary('type');
    expect(rows.map(({ key, records, events, participants }) => [key, records, events, participants])).toEqual(SOCIALL_BY_TYPE);
    expect(total).toMatchObject(SOCIALL_TOTALS);
  });

  it('add up by country, and to the same totals', async () => {
    const { rows, total } = await summary('country');
    expect(rows.map(({ key, events, participants }) => [key, events, participants])).toEqual(SOCIALL_BY_COUNTRY);
    expect(total).toMatchObject(SOCIALL_TOTALS);
  });

  it.each(['level', 'partner', 'month', 'setting'])('have the same totals by %s', async (by) => {
    expect((await summary(by)).total).toMatchObject(SOCIALL_TOTALS);
  });

  it('stand below the list, which holds every title', async () => {
    const { items, total, totals } = await listEvents(viewer, 'sociall');
    expect(total).toBe(SOCIALL_TOTALS.records);
    expect(totals).toMatchObject(SOCIALL_TOTALS);
    expect(items.map(({ title }) => title).sort()).toEqual([...SOCIALL_TITLES].sort());
  });

  it('are those of the events table as a document', async () => {
    const [table] = reportTables((await report('events-table.json')).json);
    expect(table?.groups.map(({ key }) => key)).toEqual(SOCIALL_BY_TYPE.map(([key]) => key));
    expect(table?.groups.map(({ rows }) => rows.length)).toEqual(SOCIALL_BY_TYPE.map(([, records]) => records));
    expect(table?.groups.map(({ sum }) => sum)).toEqual(SUMS);
    expect(table?.total).toBe(SOCIALL_TOTALS.participants);
    expect(table?.groups.flatMap(({ rows }) => rows.map(({ title }) => title)).sort()).toEqual([...SOCIALL_TITLES].sort());
  });

  it('are those of the events table as CSV', async () => {
    const { type, text } = await report('events-table.csv');
    expect(type).toBe('text/csv');
    const [head = '', ...lines] = text.replace('\uFEFF', '').trim().split('\r\n');
    expect(lines).toHaveLength(SOCIALL_TOTALS.records);
    for (const title of SOCIALL_TITLES) expect(text).toContain(title.replaceAll('"', '""'));

    const columns = head.split(',');
    // No value of these columns holds a comma, and those before the title hold none either: they are read from the ends.
    const fromEnd = (line: string, column: string) => line.split(',').at(columns.indexOf(column) - columns.length);
    const sumOf = (code: string) =>
      lines.filter((line) => line.startsWith(`${code},`)).reduce((sum, line) => sum + Number(fromEnd(line, 'participants')), 0);
    expect(SOCIALL_BY_TYPE.map(([code]) => sumOf(code))).toEqual(SUMS);
  });

  it('are those of the sums as CSV', async () => {
    const { text } = await report('sums-by-type.csv');
    const rows = text.replace('\uFEFF', '').trim().split('\r\n').slice(1);
    expect(rows).toEqual(SOCIALL_BY_TYPE.map((row) => [...row, 0, 0].join(',')));
  });

  it('are those of the events table on paper, every title whole', async () => {
    const { type, bytes } = await report('events-table.pdf');
    expect(type).toBe('application/pdf');
    const text = await pdfText(bytes);
    for (const title of new Set(SOCIALL_TITLES)) {
      const times = SOCIALL_TITLES.filter((each) => each === title).length;
      expect([title, text.split(squeezed(title)).length - 1]).toEqual([title, times]);
    }
    for (const [, records, events, participants] of SOCIALL_BY_TYPE) {
      const inRecords = records === events ? '' : ` in ${String(records)} records`;
      expect(text).toContain(squeezed(`Sum: ${String(events)} events${inRecords} ${String(participants)}`));
    }
    expect(text).toContain(squeezed('34 events in 31 records, 712 participants as reported'));
  });

  it('are those of the sums on paper and as a web page', async () => {
    const paper = await pdfText((await report('sums-by-type.pdf')).bytes);
    const page = (await report('sums-by-type.html')).text.replace(/<[^>]+>/gu, ' ');
    for (const text of [paper, squeezed(page)]) {
      for (const figure of ['10 10 301', '13 16 295', '2 2 39', '6 6 77', '31 34 712']) expect(text).toContain(squeezed(figure));
    }
  });
});
