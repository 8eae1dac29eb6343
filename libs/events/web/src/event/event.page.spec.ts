import { TestBed } from '@angular/core/testing';
import { OverlayContainer } from '@angular/cdk/overlay';
import { button, textOf } from '../testing/on-page';
import { addressNow, answerAround, answerList, answerSetup, asked, detailOf, openPage, ROWS, settled } from '../testing/played-server';
import { isoDate } from '@turnout/shared/kernel';
import type { EventDetail } from '../client/wire';

async function openEvent(
  change: Partial<EventDetail> = {},
  role: 'partner' | 'viewer' = 'partner',
  around = [ROWS[1]!],
): Promise<HTMLElement> {
  const page = await openPage('/event-1', role);
  answerSetup();
  asked('GET', '/events/event-1').flush({ ...detailOf(ROWS[1]!), ...change }, { headers: { ETag: '"1"' } });
  answerList(ROWS);
  await settled();
  answerAround(around, [ROWS[3]!]);
  await settled();
  return page;
}

const facts = (page: HTMLElement): Record<string, string> =>
  Object.fromEntries(
    [...page.querySelectorAll('dl > div')].map((fact) => [textOf(fact.querySelector('dt')), textOf(fact.querySelector('dd'))]),
  );

describe('the event page', () => {
  it('shows the shape of what is on its way', async () => {
    const page = await openPage('/event-1');
    expect(textOf(page.querySelector('[role="status"]'))).toBe('Loading');
  });

  it('says each fact, and of what nobody stated that it is not known', async () => {
    const page = await openEvent();
    expect(textOf(page.querySelector('h1'))).toBe('Spotkanie inauguracyjne');
    expect(facts(page)).toEqual({
      Participants: '10',
      Type: 'Igniting event',
      Date: '03/05/2019 Project month 15',
      Country: 'Poland',
      'Partner(s)': 'CEO',
      Level: 'National',
      Setting: 'Not known',
      Place: 'Not known',
      'How people took part': 'Not known',
      'Work package': 'Not known',
      'Counts for': 'No deliverable or milestone',
      Status: 'Approved',
    });
  });

  it('names what it counts for, each with the way to all that count for it', async () => {
    const page = await openEvent({ deliverables: ['D2.1'], milestone: 'MS1' });
    const links = [...page.querySelectorAll('dd a')].filter(({ textContent }) => ['D2.1', 'MS1'].includes(textContent));
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/p/sociall/events?deliverable=D2.1',
      '/p/sociall/events?milestone=MS1',
    ]);
    expect(textOf(page.querySelector('dl'))).toContain('Global report');
  });

  it('does not take a count that nobody knows for none', async () => {
    const page = await openEvent({ participants: { count: null, quality: 'unknown', method: null } });
    expect(facts(page)['Participants']).toBe('not known');
  });

  it('leads to its neighbours and to the events of its type and partner', async () => {
    const page = await openEvent();
    const addresses = [...page.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(addresses).toEqual(
      expect.arrayContaining([
        '/p/sociall/events/event-0',
        '/p/sociall/events/event-2',
        '/p/sociall/events?type=igniting',
        '/p/sociall/events?partner=CEO',
        '/p/sociall/events/event-1/edit',
        '/p/sociall/events/new?like=event-1',
      ]),
    );
    expect(textOf(page.querySelector('nav'))).toContain('2 of 31');
    expect(page.querySelector('[aria-label="What stands out"]')).toBeNull();
  });

  it('leads to what was held around that time, in the order of time and without itself', async () => {
    const page = await openEvent({}, 'partner', [ROWS[1]!, ROWS[2]!, ROWS[0]!]);
    const links = [...page.querySelectorAll('tn-around-that-time a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['/p/sociall/events/event-0', '/p/sociall/events/event-2', '/p/sociall/events/event-3']);
  });

  it('says what stands out, and nothing where nothing does', async () => {
    const page = await openEvent({ startsOn: isoDate('2017-12-31') });
    const notices = page.querySelector('[aria-label="What stands out"]');
    expect([...(notices?.querySelectorAll('li') ?? [])].map(textOf)).toEqual([
      '31/12/2017 lies outside the project’s period.',
      '31/12/2017 lies outside the reporting period.',
    ]);
  });

  it('offers no change where none is allowed', async () => {
    const page = await openEvent({ may: { change: false, delete: false, comment: false, review: [], lock: null } }, 'viewer');
    expect([...page.querySelectorAll('header a, header button')]).toEqual([]);
    expect(page.querySelector('a[href$="/edit"]')).toBeNull();
  });

  it('says what happened to an event that is not there', async () => {
    const page = await openPage('/event-1');
    answerSetup();
    asked('GET', '/events/event-1').flush({ code: 'event.not-found', status: 404 }, { status: 404, statusText: 'none' });
    await settled();
    expect(page.querySelector('[role="alert"]')).not.toBeNull();
    expect(button(page.querySelector('[role="alert"]') as Element, 'All events')).toBeTruthy();
  });

  it('takes a deleted event out of list and totals at once, and puts it back on undo without asking the server', async () => {
    const page = await openEvent();
    button(page, 'Delete').click();
    await settled();
    expect(addressNow()).toBe('/p/sociall/events');
    answerList(ROWS);
    await settled();
    const list = document.querySelector('tn-events-list-page') as Element;
    const figures = (): string[] => [...list.querySelectorAll('.figure')].map(textOf);
    expect(figures()).toEqual(['30 records', '33 events', '702 participants']);
    button(TestBed.inject(OverlayContainer).getContainerElement(), 'Undo').click();
    await settled();
    expect(figures()).toEqual(['31 records', '34 events', '712 participants']);
    expect(() => asked('DELETE', '/events/event-1')).toThrow('Nobody asked');
  });
});
