import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { NARROW } from '@turnout/shared/web-platform';
import { button, textOf } from '../testing/on-page';
import { addressNow, answerSetup, asked, openPage, settled } from '../testing/played-server';

const TOTALS = { records: 3, events: 3, participants: 30, estimated: 0, unknown: 0, leftOut: 1, documented: 0 };

function event(id: string, title: string, startsOn: string, more: object = {}) {
  return {
    ...{ id, title, startsOn, endsOn: null, meetingDays: null, seriesBasis: null, type: 'igniting', status: 'held', country: 'PL' },
    ...{ place: null, leadPartner: 'CESIE', participants: { count: 10, quality: 'exact', method: null }, ...more },
  };
}

const OCTOBER = [
  event('long', 'Σχέδιο δράσης', '2019-10-04', { endsOn: '2019-10-08' }),
  event('planned', 'Still to come', '2019-10-08', { status: 'planned' }),
  event('club', 'Language club', '2019-10-01', { endsOn: '2019-10-29', meetingDays: ['2019-10-08', '2019-10-29'] }),
  event('off', 'Called off', '2019-10-08', { status: 'cancelled' }),
  event('late', 'Reflexão', '2019-10-31'),
];

function answerCalendar(items: readonly object[], more: object = {}): URLSearchParams {
  const request = asked('GET', '/calendar');
  request.flush({ items, total: items.length, before: '2019-09-28', after: '2020-01-15', undated: 0, totals: TOTALS, ...more });
  return new URLSearchParams(request.request.params.toString());
}

const due = (kind: string, code: string, on: string, more: object = {}) => ({
  ...{ kind, id: code, code, title: `Title of ${code}`, on, isDone: false, leadPartner: null, ...more },
});

const DEADLINES = [
  due('milestone', 'MS1', '2019-08-31', { isDone: true }),
  due('deliverable', 'D2.1', '2019-10-31', { title: 'Έκθεση', leadPartner: 'CARDET' }),
  due('reporting-period', 'RP1', '2019-10-31', { title: null }),
  due('milestone', 'MS2', '2019-10-31'),
  due('milestone', 'MS9', '2999-12-31'),
];

function answerDeadlines(deadlines: readonly object[]): void {
  asked('GET', '/deadlines').flush({ items: deadlines, nextCursor: null, total: deadlines.length });
}

async function open(
  address: string,
  items: readonly object[] = OCTOBER,
  more: object = {},
  deadlines: readonly object[] = [],
): Promise<HTMLElement> {
  const page = await openPage(address);
  answerDeadlines(deadlines);
  answerSetup();
  answerCalendar(items, more);
  await settled();
  return page;
}

const cell = (page: Element, day: string): HTMLElement => page.querySelector(`[data-day="${day}"]`) as HTMLElement;

function press(target: Element, key: string): void {
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}

describe('the calendar of events', () => {
  afterEach(() => {
    document.querySelector('.cdk-overlay-container')?.replaceChildren();
  });

  it('asks for whole weeks of the month in the address, with the same filters as the list', async () => {
    const page = await openPage('/calendar?month=2019-10&country=PL');
    answerDeadlines([]);
    answerSetup();
    const query = answerCalendar(OCTOBER);
    expect([query.get('first'), query.get('last'), query.get('country')]).toEqual(['2019-09-30', '2019-11-03', 'PL']);
    await settled();
    expect(textOf(page.querySelector('.way h2'))).toBe('October 2019 M22');
    expect([...page.querySelectorAll('[role="columnheader"] tn-visually-hidden')].map(textOf)[0]).toBe('Monday');
    expect(page.querySelector('tn-look-switch a[aria-current="page"]')?.getAttribute('href')).toBe(
      '/p/sociall/events/calendar?month=2019-10&country=PL',
    );
  });

  it('draws what lasts over its days, each meeting of a series, and says what is planned or cancelled', async () => {
    const page = await open('/calendar?month=2019-10');
    expect(textOf(cell(page, '2019-10-08').querySelector('tn-visually-hidden'))).toBe('Tuesday, 8 October 2019, 4 events');
    expect([...page.querySelectorAll('.bar')].map(textOf)).toEqual([
      'Σχέδιο δράσης',
      'Σχέδιο δράσης',
      'Still to come, Planned',
      'Language club',
      'Language club',
      'Reflexão',
    ]);
    expect(textOf(cell(page, '2019-10-08').querySelector('.more'))).toBe('+1 more');
    button(cell(page, '2019-10-08'), '+1 more').click();
    await settled();
    const day = document.querySelector('mat-dialog-container') as HTMLElement;
    expect([...day.querySelectorAll('li a')].map(textOf)).toEqual(['Σχέδιο δράσης', 'Still to come', 'Language club', 'Called off']);
    expect([...day.querySelectorAll('tn-status-badge')].map(textOf)).toEqual(['Planned', 'Cancelled']);
  });

  it('takes the Tab key once and walks by day, week and month', async () => {
    const page = await open('/calendar?month=2019-10');
    expect(page.querySelectorAll('[role="gridcell"][tabindex="0"]')).toHaveLength(1);
    cell(page, '2019-10-01').focus();
    const focused = (): string | undefined => (document.activeElement as HTMLElement).dataset['day'];
    for (const [key, day] of [
      ['ArrowRight', '2019-10-02'],
      ['ArrowDown', '2019-10-09'],
      ['Home', '2019-10-07'],
      ['End', '2019-10-13'],
      ['ArrowUp', '2019-10-06'],
    ] as const) {
      press(document.activeElement as Element, key);
      await settled();
      expect(focused()).toBe(day);
    }
    press(document.activeElement as Element, 'PageDown');
    await settled();
    expect(addressNow()).toBe('/p/sociall/events/calendar?month=2019-11');
    answerCalendar([]);
    await settled();
    expect(focused()).toBe('2019-11-06');
  });

  it('says of a month without events where the nearest are, and leads there', async () => {
    const page = await open('/calendar?month=2019-11', []);
    expect(textOf(page.querySelector('.nothing'))).toContain('Nothing in November 2019.');
    button(page, 'After: 15 January 2020').click();
    await settled();
    expect(addressNow()).toBe('/p/sociall/events/calendar?month=2020-01');
  });

  it('opens with the nearest month that holds something where nobody asked for one', async () => {
    await open('/calendar', [], { after: null, before: '2021-05-31' });
    expect(addressNow()).toBe('/p/sociall/events/calendar?month=2021-05');
  });

  it('lists the days as an agenda, counts what has no date and links to it', async () => {
    const page = await open('/calendar?month=2019-10&as=agenda', OCTOBER, { undated: 2 });
    expect([...page.querySelectorAll('h3')].map(textOf)).toEqual([
      'Friday, 4 October 2019',
      'Tuesday, 8 October 2019',
      'Tuesday, 29 October 2019',
      'Thursday, 31 October 2019',
    ]);
    expect(textOf(page.querySelector('.note a'))).toContain('2 events have no date');
    expect(page.querySelector('.note a')?.getAttribute('href')).toBe('/p/sociall/events?as=agenda&from=none');
  });

  it('puts a flag on the day of a deadline, apart from the events, and says in words what it is', async () => {
    const page = await open('/calendar?month=2019-10', OCTOBER, {}, DEADLINES);
    const last = cell(page, '2019-10-31');
    expect(textOf(last.querySelector('tn-visually-hidden'))).toBe('Thursday, 31 October 2019, 1 event, 3 deadlines');
    expect([...last.querySelectorAll('.flag')].map((flag) => [textOf(flag), flag.getAttribute('title'), flag.className])).toEqual([
      ['D2.1Έκθεση', 'Deliverable D2.1 is due: Έκθεση', 'flag overdue'],
      ['RP1', 'Reporting period RP1 ends', 'flag open'],
    ]);
    button(last, '+1 more').click();
    await settled();
    const day = document.querySelector('mat-dialog-container') as HTMLElement;
    expect([...day.querySelectorAll('tn-deadline-list li')].map(textOf)).toEqual([
      'Deliverable D2.1 is dueOverdueΈκθεσηCARDET',
      'Reporting period RP1 ends',
      'Milestone MS2 is dueOverdueTitle of MS2',
    ]);
    expect(day.querySelectorAll('tn-deadline-list a')).toHaveLength(0);
    expect([...day.querySelectorAll('tn-calendar-list a')].map(textOf)).toEqual(['Reflexão']);
  });

  it('opens a day by a tap anywhere in it on a phone, where what stands in it is too small for a thumb', async () => {
    const onPhone = { matches: true, addListener: () => undefined, removeListener: () => undefined };
    Object.assign(window, { matchMedia: (media: string) => ({ ...onPhone, media, matches: media === NARROW }) });
    try {
      const page = await open('/calendar?month=2019-10&as=month', OCTOBER, {}, DEADLINES);
      expect(textOf(cell(page, '2019-10-31').querySelector('.more'))).toBe('+1');
      page.querySelector<HTMLElement>('.outside')?.click();
      expect(document.querySelector('mat-dialog-container')).toBeNull();
      cell(page, '2019-10-08').click();
      await settled();
      expect(textOf(document.querySelector('mat-dialog-container h2'))).toBe('Tuesday, 8 October 2019');
    } finally {
      Reflect.deleteProperty(window, 'matchMedia');
    }
  });

  it('lists deadlines in the agenda and shows the kinds that are asked for', async () => {
    const page = await open('/calendar?month=2019-10&as=agenda', OCTOBER, {}, DEADLINES);
    expect(page.querySelectorAll('tn-deadline-list li')).toHaveLength(3);
    expect(
      [...page.querySelectorAll('tn-deadline-choice button')].map((each) => [textOf(each), each.getAttribute('aria-pressed')]),
    ).toEqual([
      ['Reporting periods', 'true'],
      ['Deliverables', 'true'],
      ['Milestones', 'true'],
    ]);
    button(page, 'Milestones').click();
    await settled();
    expect(addressNow()).toBe('/p/sociall/events/calendar?month=2019-10&as=agenda&deadlines=reporting-period,deliverable');
    expect(page.querySelectorAll('tn-deadline-list li')).toHaveLength(2);
    button(page, 'Milestones').click();
    await settled();
    expect(addressNow()).toBe('/p/sociall/events/calendar?month=2019-10&as=agenda');
    // The second is pressed before the first is drawn.
    const two = [button(page, 'Milestones'), button(page, 'Deliverables')];
    for (const each of two) {
      each.click();
      await new Promise((resume) => queueMicrotask(() => setTimeout(resume)));
    }
    await settled();
    expect(addressNow()).toBe('/p/sociall/events/calendar?month=2019-10&as=agenda&deadlines=reporting-period');
  });

  it('leads from an empty month to the nearest day with an event or a deadline, and to no kind that is not shown', async () => {
    const page = await open('/calendar?month=2020-06', [], { before: '2019-09-28', after: null }, DEADLINES);
    expect(textOf(page.querySelector('.nothing'))).toContain('Before: 31 October 2019');
    expect(textOf(page.querySelector('.nothing'))).toContain('After: 31 December 2999');
    for (const kind of ['Milestones', 'Deliverables', 'Reporting periods']) {
      button(page, kind).click();
      await settled();
    }
    expect(textOf(page.querySelector('.nothing'))).toBe('Nothing in June 2020.Before: 28 September 2019');
  });

  it('shows the events where the deadlines cannot be read, and asks for these again', async () => {
    const page = await openPage('/calendar?month=2019-10');
    asked('GET', '/deadlines').flush({ code: 'server.failed', status: 500 }, { status: 500, statusText: 'broken' });
    answerSetup();
    answerCalendar(OCTOBER);
    await settled();
    expect(page.querySelectorAll('.bar').length).toBeGreaterThan(0);
    button(page, 'Try again').click();
    await settled();
    answerDeadlines(DEADLINES);
    await settled();
    expect(page.querySelectorAll('button.flag')).toHaveLength(2);
  });

  it('offers to be read in another calendar', async () => {
    const page = await open('/calendar?month=2019-10');
    button(page, 'Subscribe').click();
    await settled();
    const server = TestBed.inject(HttpTestingController);
    const none = { items: [], nextCursor: null, total: 0 };
    server.expectOne('/api/v1/account/feeds').flush(none);
    server.expectOne('/api/v1/projects').flush({ ...none, items: [{ code: 'sociall', acronym: 'Soci@ll', title: 'Social labs' }] });
    await settled();
    const dialog = document.querySelector('mat-dialog-container') as HTMLElement;
    expect(textOf(dialog)).toContain('No calendar reads along yet');
    expect(dialog.querySelector<HTMLOptionElement>('option:checked')?.value).toBe('sociall');
  });

  it('says what happened when the server fails, and asks again', async () => {
    const page = await openPage('/calendar?month=2019-10');
    answerDeadlines([]);
    answerSetup();
    asked('GET', '/calendar').flush({ code: 'server.failed', status: 500 }, { status: 500, statusText: 'broken' });
    await settled();
    button(page, 'Try again').click();
    await settled();
    answerCalendar(OCTOBER);
    await settled();
    expect(page.querySelectorAll('.bar').length).toBeGreaterThan(0);
    TestBed.inject(HttpTestingController).verify();
  });
});
