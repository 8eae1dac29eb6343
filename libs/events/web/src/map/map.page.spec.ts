import { sumDocumented, sumPlaces, summarise } from '@turnout/events/domain';
import { SOCIALL_RECORDS } from '@turnout/events/domain/testing';
import { button, textOf } from '../testing/on-page';
import { addressNow, answerSetup, asked, openPage, settled } from '../testing/played-server';

const NAMES: Readonly<Record<string, string>> = { CY: 'Cyprus', IT: 'Italy', PL: 'Poland', PT: 'Portugal', ZA: 'South Africa' };

function answerMap(records = SOCIALL_RECORDS): void {
  const summary = summarise(records, 'country');
  const rows = summary.rows.map((row) => ({ ...row, label: NAMES[row.key ?? ''] ?? row.key ?? 'Not known' }));
  asked('GET', '/summary').flush({ ...summary, rows });
  const items = sumPlaces(records);
  const withoutPlace = records.filter(({ place }) => place === null).length;
  asked('GET', '/summary/places').flush({ items, total: items.length, nextCursor: null, withoutPlace });
}

async function open(address: string, records = SOCIALL_RECORDS): Promise<HTMLElement> {
  const page = await openPage(address);
  answerSetup();
  answerMap(records);
  await settled();
  await settled();
  return page;
}

const cells = (row: Element): string => [...row.children].map(textOf).join(' ');
const rows = (page: Element): readonly string[] => [...page.querySelectorAll('tn-map-table tbody tr, tn-map-table tfoot tr')].map(cells);

describe('the map of events', () => {
  it('says everything in a table: countries by people, and apart from them what has no country', async () => {
    const page = await open('/map');
    expect(rows(page)).toEqual([
      'Italy 14 388',
      'Portugal 6 106',
      'Poland 6 103',
      'Cyprus 6 76',
      'Europeannot on the map 2 39',
      'All 34 712',
    ]);
    expect(page.querySelector('tn-map-figure')?.getAttribute('aria-hidden')).toBe('true');
    expect(page.querySelectorAll('tn-map-figure circle:not(.key)')).toHaveLength(4);
    expect(textOf(page.querySelector('.picture .basis'))).toContain('Planned and cancelled events are not among them.');
  });

  it('goes by events when that is asked for, and keeps that in the address', async () => {
    const page = await open('/map');
    button(page.querySelector('.measure') as Element, 'Events').click();
    await settled();
    expect(addressNow()).toBe('/p/sociall/events/map?by=events');
    expect([...page.querySelectorAll('tn-map-figure text:not(.key)')].map(textOf)).toContain('14');
  });

  it('filters by a country from the table, and by a press on the map', async () => {
    const page = await open('/map?country=PL');
    button(page.querySelector('tn-map-table') as Element, 'Italy').click();
    await settled();
    expect(addressNow()).toBe('/p/sociall/events/map?country=PL&country=IT');
    answerMap();
    await settled();
    expect(button(page.querySelector('tn-map-table') as Element, 'Poland').getAttribute('aria-pressed')).toBe('true');
    page.querySelector('tn-map-figure circle[data-code="PL"]')?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await settled();
    expect(addressNow()).toBe('/p/sociall/events/map?country=IT');
  });

  it('shows the world below where a country lies outside Europe, and lists the places that are known', async () => {
    const [first, second, ...others] = SOCIALL_RECORDS as [(typeof SOCIALL_RECORDS)[0], (typeof SOCIALL_RECORDS)[0]];
    const page = await open('/map', [{ ...first, country: 'ZA' }, { ...second, country: 'PL', place: 'Ząbki' }, ...others]);
    expect([...page.querySelectorAll('tn-map-figure svg')].map((svg) => svg.getAttribute('viewBox'))).toEqual([
      '0 0 1000 900',
      '0 0 1000 520',
    ]);
    expect(page.querySelectorAll('tn-map-figure + tn-map-figure circle:not(.key)')).toHaveLength(1);
    expect(textOf(page.querySelector('tn-map-places section'))).toMatch(/^PolandZąbki 1 event ·/u);
    expect(textOf(page.querySelector('tn-map-places > p'))).toBe('30 records name no place.');
  });

  it('says how much is documented where something is', async () => {
    const records = SOCIALL_RECORDS.map((record) => ({ ...record, signedCount: 1 }));
    const page = await open('/map', records);
    expect(sumDocumented(records).documented).toBe(31);
    expect(rows(page).at(-1)).toBe('All 34 712 31');
  });

  it('says that nothing matches instead of an empty map', async () => {
    const page = await open('/map?q=nothing', []);
    expect(textOf(page.querySelector('tn-empty-state h2'))).toBe('Nothing to put on a map');
  });
});
