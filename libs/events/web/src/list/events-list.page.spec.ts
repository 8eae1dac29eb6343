import { OverlayContainer } from '@angular/cdk/overlay';
import { TestBed } from '@angular/core/testing';
import { NO_TOTALS } from '@turnout/events/domain';
import type { EventListItem } from '../client/wire';
import { addressNow, answerList, answerSetup, asked, openPage, ROWS, settled } from '../testing/played-server';
import { button, textOf } from '../testing/on-page';

const keyPress = (key: string): boolean | undefined =>
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));

/** Scrolling as a browser does it: the table moves up so far that its last lines are in sight. */
function playScrolling(rows: number): void {
  Element.prototype.scrollIntoView = () => undefined;
  window.scrollTo = (() => {
    const table = document.querySelector('tn-event-table > div');
    if (table) table.getBoundingClientRect = () => ({ top: -rows * 45 + 700 }) as DOMRect;
  }) as typeof window.scrollTo;
}

const overlay = (): HTMLElement => TestBed.inject(OverlayContainer).getContainerElement();

/** A page of a list of ten thousand. */
const pageOf = (number: number): EventListItem[] =>
  Array.from({ length: 100 }, (_, index) => ({ ...ROWS[0]!, id: `event-${number * 100 + index}`, title: `Event ${number * 100 + index}` }));

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
    const press = keyPress;
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
    expect(addressNow()).toBe('/p/sociall/events?type=igniting&group=type&sort=country');
    expect(asked('GET', '/events').request.params.get('sort')).toBe('country');
    expect(asked('GET', '/summary').request.params.get('type')).toBe('igniting');
    expect(page.querySelector('th.country')?.getAttribute('aria-sort')).toBe('ascending');
  });

  it('turns the order round for whoever presses a column twice before it is drawn anew', async () => {
    const page = await openPage('');
    answerSetup();
    answerList(ROWS.slice(0, 10));
    await settled();
    const heading = button(page, 'Country');
    heading.click();
    await new Promise((resume) => queueMicrotask(() => setTimeout(resume)));
    heading.click();
    await settled();
    expect(addressNow()).toBe('/p/sociall/events?group=type&sort=-country');
  });

  it('keeps of ten thousand events only those in sight on the page, and goes to the last one at once', async () => {
    playScrolling(10_000);
    const page = await openPage('');
    answerSetup();
    answerList(pageOf(0), 'behind-100', 10_000);
    await settled();
    expect(page.querySelectorAll('tr.row').length).toBeLessThan(80);
    expect(page.querySelector('table')?.getAttribute('aria-rowcount')).toBe('10002');
    const outline = asked('GET', '/events/outline');
    expect(outline.request.params.get('limit')).toBe('100');
    const cursors = Array.from({ length: 99 }, (_, index) => `behind-${(index + 1) * 100}`);
    outline.flush({ total: 10_000, groups: [{ key: 'igniting', records: 10_000 }], cursors });
    await settled();
    page.querySelector<HTMLElement>('a[data-row="0"]')?.focus();
    keyPress('End');
    await settled();
    expect(page.querySelectorAll('tr.row, tr.waiting').length).toBeLessThan(80);
    expect(page.querySelectorAll('tr.waiting').length).toBeGreaterThan(0);
    const last = asked('GET', '/events');
    expect(last.request.params.get('cursor')).toBe('behind-9900');
    last.flush({ items: pageOf(99), nextCursor: null, total: 10_000, totals: { ...NO_TOTALS, leftOut: 0, documented: 0 } });
    await settled();
    expect(textOf(document.activeElement)).toBe('Event 9999');
    expect(document.activeElement?.closest('tr')?.getAttribute('aria-rowindex')).toBe('10002');
    // The rows further up still stand under their heading.
    expect([...page.querySelectorAll('tr.group')].map((row) => row.getAttribute('aria-rowindex'))).toEqual(['2']);
  });

  it('says that rows could not be fetched, and fetches them when asked again', async () => {
    playScrolling(150);
    const page = await openPage('?group=none');
    answerSetup();
    answerList(pageOf(0), 'behind-100', 150);
    await settled();
    asked('GET', '/events/outline').flush({ total: 150, groups: [], cursors: ['behind-100'] });
    await settled();
    page.querySelector<HTMLElement>('a[data-row="0"]')?.focus();
    keyPress('End');
    await settled();
    asked('GET', '/events').flush({ code: 'internal', status: 500 }, { status: 500, statusText: 'broken' });
    await settled();
    expect(textOf(page.querySelector('[role="alert"]'))).toContain('could not be loaded');
    expect(page.querySelectorAll('tr.row').length + page.querySelectorAll('tr.waiting').length).toBe(30);
    button(page, 'Load them again').click();
    const rest = { items: pageOf(1).slice(0, 50), nextCursor: null, total: 150, totals: { ...NO_TOTALS, leftOut: 0, documented: 0 } };
    asked('GET', '/events').flush(rest);
    await settled();
    expect(page.querySelector('[role="alert"]')).toBeNull();
    expect(textOf(document.activeElement)).toBe('Event 149');
  });

  it('stands under the headings that were asked for, with sums that say what they lack', async () => {
    const page = await openPage('?group=country');
    answerSetup();
    answerList(
      ROWS.map((row, index) => (index === 0 ? { ...row, participants: { ...row.participants, count: null, quality: 'unknown' } } : row)),
    );
    await settled();
    expect([...page.querySelectorAll('tr.group')].map(textOf)).toContain('Cyprus 6 events 1 without a count58');
    expect([...page.querySelectorAll('thead th')].map(textOf)).toEqual(['Type', 'Date', 'Event', 'Partner(s)', 'Participants']);
  });

  it('hides the rows of a group whose heading is pressed', async () => {
    const page = await openPage('');
    answerSetup();
    answerList(ROWS);
    await settled();
    const heading = button(page, 'Igniting event');
    expect(heading.getAttribute('aria-expanded')).toBe('true');
    heading.click();
    await settled();
    expect(heading.getAttribute('aria-expanded')).toBe('false');
    expect(page.querySelectorAll('tr.row')).toHaveLength(21);
    button(page, 'Groups: Type').click();
    await settled();
    button(overlay(), 'Close all groups').click();
    await settled();
    expect(page.querySelectorAll('tr.row')).toHaveLength(0);
    button(page, 'Groups: Type').click();
    await settled();
    button(overlay(), 'Open all groups').click();
    await settled();
    expect(page.querySelectorAll('tr.row')).toHaveLength(31);
  });

  it('is grouped by what is chosen from the menu', async () => {
    const page = await openPage('');
    answerSetup();
    answerList(ROWS);
    await settled();
    button(page, 'Groups: Type').click();
    await settled();
    button(overlay(), 'Month').click();
    await settled();
    expect(addressNow()).toBe('/p/sociall/events?group=month');
    expect(asked('GET', '/events').request.params.get('group')).toBe('month');
    expect(asked('GET', '/summary').request.params.get('by')).toBe('month');
  });

  it('shows the columns that are chosen, in their order, and has them again the next time', async () => {
    localStorage.clear();
    const page = await openPage('');
    answerSetup();
    answerList(ROWS);
    await settled();
    button(page, 'Columns').click();
    await settled();
    const box = (words: string) =>
      [...overlay().querySelectorAll<HTMLElement>('mat-checkbox')].find((each) => textOf(each) === words)?.querySelector('input');
    box('Place')?.click();
    await settled();
    expect(addressNow()).toBe('/p/sociall/events?columns=country,startsOn,title,partners,place,participants');
    overlay().querySelector<HTMLElement>('[aria-label="Move Place to the front"]')?.click();
    await settled();
    expect([...page.querySelectorAll('thead th')].map(textOf)).toEqual(['Country', 'Date', 'Event', 'Place', 'Partner(s)', 'Participants']);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Move Place to the front');
    expect(() => asked('GET', '/events')).toThrow('Nobody asked');
    expect(localStorage.getItem('turnout.columns.sociall')).toBe('country,startsOn,title,place,partners,participants');
    button(overlay(), 'Usual columns').click();
    await settled();
    expect([addressNow(), localStorage.getItem('turnout.columns.sociall')]).toEqual(['/p/sociall/events', null]);
  });

  it('opens with the columns of the last time', async () => {
    localStorage.setItem('turnout.columns.sociall', 'title,participants');
    const page = await openPage('');
    answerSetup();
    answerList(ROWS);
    asked('GET', '/views').flush({ items: [], nextCursor: null, total: 0 });
    await settled();
    expect(addressNow()).toBe('/p/sociall/events?columns=title,participants');
    expect([...page.querySelectorAll('thead th')].map(textOf)).toEqual(['Event', 'Participants']);
    localStorage.clear();
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
