import { addressNow, answerList, answerSetup, asked, openPage, ROWS, settled } from '../testing/played-server';
import { button, textOf } from '../testing/on-page';

describe('the events list', () => {
  it('shows the shape of the rows while they are on their way', async () => {
    const page = await openPage('');
    expect(textOf(page.querySelector('[role="status"]'))).toBe('Loading');
    expect(page.querySelector('table')).toBeNull();
  });

  it('groups the printed records by type, with the sums of each and of all', async () => {
    const page = await openPage('');
    answerSetup();
    answerList(ROWS);
    await settled();
    expect([...page.querySelectorAll('tr.group')].map(textOf)).toEqual([
      'Igniting event 10 events 301',
      'Peer-learning event 13 records, 16 events 295',
      'Bench-learning international webinar 2 events 39',
      'Forward-looking session 6 events 77',
    ]);
    expect(page.querySelectorAll('tr.row')).toHaveLength(31);
    expect([...page.querySelectorAll('[role="region"] .figure')].map(textOf)).toEqual(['31 records', '34 events', '712 participants']);
    expect(textOf(page.querySelector('[role="region"] .remarks'))).toBe(
      'Participants as reported; the same person at two events counts twice.',
    );
  });

  it('says who can add event types where there are none, and offers no form that cannot be used', async () => {
    const page = await openPage('');
    answerSetup([]);
    answerList([]);
    await settled();
    expect(textOf(page.querySelector('tn-no-types'))).toMatch(
      /^This project has no event types yet.*coordinator adds them in its settings\.$/u,
    );
    expect(page.querySelector('a[href$="/new"]')).toBeNull();
    expect(page.querySelector('a[href$="/settings"]')).toBeNull();
  });

  it('takes the Tab key once and moves between rows by arrow keys', async () => {
    const page = await openPage('');
    answerSetup();
    answerList(ROWS);
    await settled();
    const links = [...page.querySelectorAll<HTMLElement>('a[data-row]')];
    expect(links.filter((link) => link.tabIndex === 0)).toEqual([links[0]]);
    Element.prototype.scrollIntoView = () => undefined;
    links[0]?.focus();
    const press = (key: string): boolean | undefined =>
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    press('ArrowDown');
    expect(document.activeElement).toBe(links[1]);
    press('End');
    expect(document.activeElement).toBe(links.at(-1));
    press('Home');
    expect(document.activeElement).toBe(links[0]);
  });

  it('asks the server in the order of the column that was pressed, and shows it to assistive technology', async () => {
    const page = await openPage('?type=igniting');
    answerSetup();
    answerList(ROWS.slice(0, 10));
    await settled();
    button(page, 'Country').click();
    await settled();
    expect(addressNow()).toBe('/p/sociall/events?type=igniting&sort=country');
    expect(asked('GET', '/events').request.params.get('sort')).toBe('country');
    expect(asked('GET', '/summary').request.params.get('type')).toBe('igniting');
    expect(page.querySelector('th.country')?.getAttribute('aria-sort')).toBe('ascending');
  });

  it('fetches the next rows behind the last one', async () => {
    const page = await openPage('');
    answerSetup();
    answerList(ROWS.slice(0, 20), 'behind-20', 31);
    await settled();
    button(page, 'Load more events').click();
    const more = asked('GET', '/events');
    expect(more.request.params.get('cursor')).toBe('behind-20');
    more.flush({
      items: ROWS.slice(20),
      nextCursor: null,
      total: 31,
      totals: { records: 31, events: 34, participants: 712, estimated: 0, unknown: 0, leftOut: 0, documented: 0 },
    });
    await settled();
    expect(page.querySelectorAll('tr.row')).toHaveLength(31);
  });

  it('teaches where there is nothing yet, and offers the one step that somebody may take', async () => {
    const page = await openPage('');
    answerSetup();
    answerList([]);
    await settled();
    expect(textOf(page.querySelector('tn-empty-state h2'))).toBe('No events yet');
    expect(page.querySelector('tn-empty-state a')?.getAttribute('href')).toBe('/p/sociall/events/new');
  });

  it('offers a viewer no step that is refused', async () => {
    const page = await openPage('', 'viewer');
    answerSetup();
    answerList([]);
    await settled();
    expect(page.querySelector('a[href$="/new"]')).toBeNull();
  });

  it('offers to take the filters off where they let nothing through', async () => {
    const page = await openPage('?q=nothing');
    answerSetup();
    answerList([]);
    await settled();
    expect(textOf(page.querySelector('tn-empty-state h2'))).toBe('No event matches');
    button(page.querySelector<HTMLElement>('tn-empty-state') as HTMLElement, 'Clear filters').click();
    await settled();
    expect(addressNow()).toBe('/p/sociall/events');
  });

  it('names the filters of the address, and takes one off', async () => {
    const page = await openPage('?country=IT&country=European&from=2020-01-01');
    answerSetup();
    answerList(ROWS);
    await settled();
    expect([...page.querySelectorAll('tn-filter-chip')].map(textOf)).toEqual(['Country Italy, European', 'Period from 01/01/2020']);
    page.querySelector<HTMLElement>('tn-filter-chip [aria-label^="Remove filter: Country"]')?.click();
    await settled();
    expect(addressNow()).toBe('/p/sociall/events?from=2020-01-01');
  });

  it('says what happened when the server fails, and asks again', async () => {
    const page = await openPage('');
    answerSetup();
    asked('GET', '/summary');
    asked('GET', '/events').flush({ code: 'internal', status: 500 }, { status: 500, statusText: 'broken' });
    await settled();
    expect(page.querySelector('[role="alert"]')).not.toBeNull();
    button(page, 'Try again').click();
    await settled();
    answerList(ROWS);
    await settled();
    expect(page.querySelectorAll('tr.row')).toHaveLength(31);
  });
});
