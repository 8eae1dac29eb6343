import { flatEventFilter, narrowFilter, NO_FILTER, pivotOf, type PivotShape } from '@turnout/events/domain';
import { SOCIALL_RECORDS, SOCIALL_TYPES } from '@turnout/events/domain/testing';
import { button, textOf } from '../testing/on-page';
import { addressNow, answerSetup, asked, openPage, settled } from '../testing/played-server';

type Sides = Pick<PivotShape, 'rows' | 'columns'>;

/** The answer of the server, with keys for labels. */
function answerPivot(shape: Sides, measure = 'participants', records = SOCIALL_RECORDS, cutOff = { keys: 0, records: 0 }): void {
  const pivot = pivotOf(records, { shape, filter: NO_FILTER, order: { type: SOCIALL_TYPES } });
  const down = (by: Sides['rows'], key: string | null, from = NO_FILTER) => narrowFilter(from, by, key);
  const items = (keys: readonly (string | null)[]) => keys.map((key) => ({ key, label: key ?? 'Not known' }));
  const sums = <T extends { key: string | null }>(by: Sides['rows'], totals: readonly T[]) =>
    totals.map((each) => ({ ...each, query: flatEventFilter(down(by, each.key)) }));
  asked('GET', '/pivot').flush({
    ...{ ...pivot, measure },
    rows: { by: shape.rows, items: items(pivot.rows.keys), cutOff },
    columns: { by: shape.columns, items: items(pivot.columns.keys), cutOff: { keys: 0, records: 0 } },
    cells: pivot.cells.map((cell) => ({
      ...cell,
      query: flatEventFilter(down(shape.columns, cell.column, down(shape.rows, cell.row))),
    })),
    ...{ rowTotals: sums(shape.rows, pivot.rowTotals), columnTotals: sums(shape.columns, pivot.columnTotals) },
    total: { ...pivot.total, query: {} },
  });
}

async function open(address: string, shape: Sides, records = SOCIALL_RECORDS): Promise<HTMLElement> {
  const page = await openPage(address);
  answerSetup();
  answerPivot(shape, address.includes('measure=events') ? 'events' : 'participants', records);
  await settled();
  await settled();
  return page;
}

const lines = (page: Element): readonly string[] =>
  [...page.querySelectorAll('tn-pivot-table tr')].map((row) => [...row.children].map(textOf).join(' '));
const at = (page: Element, place: string): HTMLElement => page.querySelector(`[data-at="${place}"]`) as HTMLElement;

describe('the pivot of events', () => {
  it('shows sums by two dimensions with all of each row and column, and what they count', async () => {
    const page = await open('/pivot?columns=country', { rows: 'type', columns: 'country' });
    expect(lines(page)).toEqual([
      'CountryType CY IT PL PT European All',
      'igniting 43 173 31 54 · 301',
      'peer-learning 33 190 37 35 · 295',
      'bench-learning · · · · 39 39',
      'forward-looking · 25 35 17 · 77',
      'All 76 388 103 106 39 712',
    ]);
    expect(at(page, '1:1').getAttribute('aria-label')).toBe('igniting, CY: 2 events, 43 participants');
    expect(at(page, '1:1').getAttribute('href')).toBe('/p/sociall/events?type=igniting&country=CY');
    expect(at(page, '5:6').getAttribute('href')).toBe('/p/sociall/events');
    expect(textOf(page.querySelector('.basis'))).not.toContain('credited');
  });

  it('lays rows and columns as they are chosen, in the address beside the filter', async () => {
    const page = await open('/pivot?type=igniting', { rows: 'type', columns: 'partner' });
    expect(textOf(page.querySelector('.basis'))).toContain('credited in full to each of them');
    page.querySelector<HTMLElement>('[aria-label="Swap rows and columns"]')?.click();
    await settled();
    expect(addressNow()).toBe('/p/sociall/events/pivot?type=igniting&rows=partner&columns=type&measure=participants');
    answerPivot({ rows: 'partner', columns: 'type' });
    await settled();
    button(page, 'Rows').click();
    await settled();
    button(document.body.querySelector('.mat-mdc-menu-panel') as Element, 'Type').click();
    await settled();
    expect(addressNow()).toContain('rows=type&columns=partner');
    answerPivot({ rows: 'type', columns: 'partner' });
    await settled();
    button(page.querySelector('.measure') as Element, 'Events').click();
    await settled();
    expect(addressNow()).toContain('measure=events');
    expect(asked('GET', '/pivot').request.urlWithParams).toContain('type=igniting&rows=type&columns=partner&measure=events');
  });

  it('is walked by arrow keys, one stop for the Tab key', async () => {
    const page = await open('/pivot?columns=country', { rows: 'type', columns: 'country' });
    const press = (key: string, ctrlKey = false): string | undefined => {
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey, bubbles: true, cancelable: true }));
      return (document.activeElement as HTMLElement).dataset['at'];
    };
    expect([...page.querySelectorAll('tn-pivot-table [tabindex="0"]')].map((each) => (each as HTMLElement).dataset['at'])).toEqual(['1:1']);
    at(page, '1:1').focus();
    expect([press('ArrowRight'), press('ArrowDown'), press('Home'), press('ArrowUp'), press('ArrowUp')]).toEqual([
      ...['1:2', '2:2', '2:0', '1:0', '1:0'],
    ]);
    expect([press('End'), press('End', true), press('ArrowDown'), press('Home', true), press('ArrowUp')]).toEqual([
      ...['1:6', '5:6', '5:6', '1:1', '0:1'],
    ]);
    expect([press('Home'), press('x'), press('ArrowLeft')]).toEqual(['0:1', '0:1', '0:1']);
    await settled();
    expect([...page.querySelectorAll('tn-pivot-table [tabindex="0"]')].map((each) => (each as HTMLElement).dataset['at'])).toEqual(['0:1']);
  });

  it('says what project month a month is, and what has no way to its events', async () => {
    const [first, ...others] = SOCIALL_RECORDS as [(typeof SOCIALL_RECORDS)[0]];
    const page = await open('/pivot?rows=month&columns=setting', { rows: 'month', columns: 'setting' }, [
      ...[{ ...first, setting: 'school' as const, participants: { count: null, quality: 'unknown' as const, method: null } }, ...others],
    ]);
    expect(lines(page)[1]).toBe('2019-03 M15 not known · not known');
    expect(at(page, '1:1').getAttribute('aria-label')).toBe('2019-03, school: 1 event, participants not known, 1 record without a count');
    expect(textOf(page.querySelector('.basis'))).toContain('1 record has no count.');
  });

  it('says what found no room', async () => {
    const page = await openPage('/pivot?rows=month&columns=type');
    answerSetup();
    answerPivot({ rows: 'month', columns: 'type' }, 'participants', SOCIALL_RECORDS, { keys: 2, records: 5 });
    await settled();
    await settled();
    expect([...page.querySelectorAll('.basis')].map(textOf).at(-1)).toMatch(/^Month: only 15 find room here. 2 more with 5 records/u);
  });

  it('downloads what it shows', async () => {
    const page = await open('/pivot?rows=country&columns=month&type=igniting', { rows: 'country', columns: 'month' });
    button(page, 'Download').click();
    await settled();
    const [pdf] = [...document.body.querySelectorAll('a[mat-menu-item]')].map((each) => each.getAttribute('href'));
    expect(pdf).toBe('/api/v1/projects/sociall/reports/pivot.pdf?type=igniting&rows=country&columns=month&measure=participants');
  });

  it('teaches where nothing matches', async () => {
    const page = await open('/pivot?q=nothing', { rows: 'type', columns: 'partner' }, []);
    expect(textOf(page.querySelector('tn-empty-state h2'))).toBe('Nothing to add up');
  });
});
