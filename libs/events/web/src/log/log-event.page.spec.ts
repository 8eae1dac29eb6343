import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { button, errorOf, field, textOf, type } from '../testing/on-page';
import { answerSetup, asked, detailOf, openPage, ROWS, settled } from '../testing/played-server';

async function openForm(): Promise<HTMLElement> {
  const page = await openPage('/new');
  answerSetup();
  await settled();
  return page;
}

/** Fills in all that is needed, as a partner whose own name and country stand there already. */
async function fill(page: HTMLElement): Promise<void> {
  chooseSecondType(page);
  await settled();
  type(field(page, 'Title'), 'Εκπαίδευση χωρίς αποκλεισμούς');
  type(field(page, 'Date'), '3/5/2021');
  type(field(page, 'Participants'), '12');
  await settled();
}

/** Chooses the second type by keyboard, as the closed list takes it. */
function chooseSecondType(page: HTMLElement): void {
  const select = page.querySelector('tn-type-field mat-select');
  for (let press = 0; press < 2; press += 1) {
    select?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', keyCode: 40, bubbles: true }));
  }
}

describe('the event form', () => {
  beforeEach(() => localStorage.clear());

  it('takes a type from its first letters, without waiting for a pause in typing', async () => {
    const page = await openForm();
    const select = page.querySelector<HTMLElement>('tn-type-field mat-select');
    for (const key of 'Bench') select?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    select?.blur();
    await settled();
    expect(textOf(select)).toBe('Bench-learning international webinar');
  });

  it('knows the partner, its country and nothing that it would have to invent', async () => {
    const page = await openForm();
    expect(field(page, 'Lead partner').value).toBe('CESIE');
    expect(field(page, 'Country').value).toBe('Italy');
    expect(field(page, 'Participants').value).toBe('');
    expect(page.querySelector('mat-error')).toBeNull();
  });

  it.each([
    ['Pol', 'Poland', true],
    ['Poland', 'Poland', true],
    ['', '', false],
  ])('makes by Enter of “%s” “%s”, before the list of it is drawn', async (typed, chosen, isKept) => {
    const page = await openForm();
    const country = field(page, 'Country');
    country.focus();
    country.value = typed;
    country.dispatchEvent(new Event('input', { bubbles: true }));
    const enter = new KeyboardEvent('keydown', { key: 'Enter', keyCode: 13, bubbles: true, cancelable: true });
    country.dispatchEvent(enter);
    // Otherwise the browser sends the form.
    expect(enter.defaultPrevented).toBe(isKept);
    await settled();
    expect(country.value).toBe(chosen);
  });

  it('asks for nothing before saving is tried, unless it was there and taken away', async () => {
    const page = await openForm();
    const title = field(page, 'Title');
    title.focus();
    title.blur();
    await settled();
    expect(page.querySelector('mat-error')).toBeNull();
    type(title, 'Workshop');
    type(title, '');
    await settled();
    expect(errorOf(page, 'Title')).toBe('An event needs a title');
    expect(errorOf(page, 'Date')).toBe('');
    button(page, 'Save').click();
    await settled();
    expect(errorOf(page, 'Date')).toBe('An event needs a date');
  });

  it('puts the focus into its first field when the form is there', async () => {
    const page = await openForm();
    expect(document.activeElement).toBe(page.querySelector('tn-type-field mat-select'));
  });

  it('leaves the focus where somebody moved it while the form was loading', async () => {
    const elsewhere = document.body.appendChild(document.createElement('button'));
    const page = await openPage('/new');
    elsewhere.focus();
    answerSetup();
    await settled();
    expect(page.querySelector('form')).not.toBeNull();
    expect(document.activeElement).toBe(elsewhere);
    elsewhere.remove();
  });

  it('says what is wrong with a field once it is left, and how a date was understood', async () => {
    const page = await openForm();
    type(field(page, 'Date'), '31/2/2021');
    await settled();
    expect(errorOf(page, 'Date')).toBe('There is no such date; write it as 2019-05-03');
    type(field(page, 'Date'), '3/5/2021');
    await settled();
    expect(errorOf(page, 'Date')).toBe('');
    expect(textOf(page.querySelector('tn-date-field mat-hint'))).toBe('3 May 2021, project month 41');
  });

  it('notices calmly what may be a slip', async () => {
    const page = await openForm();
    type(field(page, 'Date'), '18/12/2021');
    await settled();
    expect(textOf(page.querySelector('tn-date-field mat-hint'))).toBe('18/12/2021 lies outside the reporting period.');
    expect(errorOf(page, 'Date')).toBe('');
  });

  describe('when an event like it is in the ledger', () => {
    const alike = (page: HTMLElement) => textOf(page.querySelector('tn-like-this'));
    const answer = (...rows: readonly object[]) => asked('GET', '/events').flush({ items: rows, nextCursor: null, total: rows.length });
    const [casentino] = ROWS.slice(22, 23);

    it('says so, and what is alike, and leads there beside the form', async () => {
      const page = await openForm();
      type(field(page, 'Title'), 'Final meeting social lab Casentino');
      type(field(page, 'Date'), '20/4/2021');
      await settled();
      expect(alike(page)).toBe('');
      answer({ ...casentino }, { ...casentino, id: 'cancelled', status: 'cancelled' }, { ...casentino, id: 'other', title: 'Altro' });
      await settled();
      expect(alike(page)).toContain('An event like this is in the ledger already. Is it the same one?');
      expect(alike(page)).toContain('· 20/04/2021 · OXFAM · the same title, the same day');
      const link = page.querySelector<HTMLAnchorElement>('tn-like-this a');
      expect([textOf(link), link?.getAttribute('href'), link?.target]).toEqual([casentino?.title, '/p/sociall/events/event-22', '_blank']);
      type(field(page, 'Title'), 'Opening of the library');
      await settled();
      expect(alike(page)).toBe('');
    });

    it('looks at the day with day and month the other way round as well', async () => {
      const page = await openForm();
      type(field(page, 'Date'), '5/3/2021');
      await settled();
      const days = TestBed.inject(HttpTestingController).match(({ url }) => url.endsWith('/events'));
      expect(days.map(({ request }) => request.params.get('from'))).toEqual(['2021-03-05', '2021-05-03']);
    });

    it('is silent where the server does not answer', async () => {
      const page = await openForm();
      type(field(page, 'Title'), 'Final meeting social lab Casentino');
      type(field(page, 'Date'), '20/4/2021');
      await settled();
      asked('GET', '/events').flush(null, { status: 503, statusText: 'Away' });
      await settled();
      expect(alike(page)).toBe('');
      expect(page.querySelector('tn-problem')).toBeNull();
    });
  });

  it('offers to count the meetings that the title speaks of', async () => {
    const page = await openForm();
    await fill(page);
    type(field(page, 'Title'), '4 Exchange meetings');
    await settled();
    expect(textOf(page.querySelector('.title mat-hint'))).toBe('The title speaks of 4 meetings, the record counts one.');
    button(page, 'Count 4 meetings').click();
    await settled();
    expect(document.activeElement).toBe(field(page, 'Title'));
    expect(textOf(page)).not.toContain('Count 4 meetings');
    button(page, 'Save').click();
    await settled();
    expect((asked('POST', '/events').request.body as { meetings: number }).meetings).toBe(4);
  });

  it('sends nothing while something is wrong, names it at the top and goes there', async () => {
    const page = await openForm();
    type(field(page, 'Participants'), '-3');
    button(page, 'Save').click();
    await settled();
    expect([...page.querySelectorAll('tn-error-summary li')].map(textOf)).toEqual([
      'An event needs a type',
      'An event needs a title',
      'An event needs a date',
      'A count cannot be below zero',
    ]);
    expect(document.activeElement).toBe(page.querySelector('tn-type-field mat-select'));
    expect(() => asked('POST', '/events')).toThrow('Nobody asked');
  });

  it('sends codes and ISO dates, and shows the event as it was stored', async () => {
    const page = await openForm();
    await fill(page);
    button(page, 'Save').click();
    await settled();
    const sent = asked('POST', '/events');
    expect(sent.request.body).toEqual({
      ...{ type: 'peer-learning', title: 'Εκπαίδευση χωρίς αποκλεισμούς', startsOn: '2021-05-03', endsOn: null, country: 'IT' },
      ...{ leadPartner: 'CESIE', coPartners: [], meetings: 1, level: 'national', mode: null, setting: null, place: null },
      ...{ participants: { count: 12, quality: 'exact', method: null }, breakdowns: [], series: null, summary: null, workPackage: null },
      ...{ deliverables: [], milestone: null },
    });
    sent.flush(detailOf(ROWS[0]!));
    await settled();
    expect(TestBed.inject(Router).url).toBe('/p/sociall/events/event-0');
  });

  it('does not stay stuck when an earlier attempt had arrived after all', async () => {
    const page = await openForm();
    await fill(page);
    button(page, 'Save').click();
    await settled();
    const first = asked('POST', '/events');
    first.flush({ code: 'idempotency.key-reused' }, { status: 409, statusText: 'reused' });
    await settled();
    expect(textOf(page.querySelector('tn-problem'))).toContain('arrived after all');
    button(page, 'Save').click();
    await settled();
    expect(asked('POST', '/events').request.headers.get('Idempotency-Key')).not.toBe(first.request.headers.get('Idempotency-Key'));
  });

  it('throws the draft away when it is told to', async () => {
    const page = await openForm();
    type(field(page, 'Title'), 'Not this one');
    await settled();
    TestBed.resetTestingModule();
    const again = await openForm();
    button(again, 'Discard the draft').click();
    await settled();
    expect(field(again, 'Title').value).toBe('');
    expect(Object.keys(localStorage).filter((key) => key.includes('draft'))).toEqual([]);
  });

  it('puts what the server finds wrong beside its field', async () => {
    const page = await openForm();
    await fill(page);
    button(page, 'Save').click();
    await settled();
    const errors = [{ pointer: '/participants/count', code: 'participants.count-invalid', params: { max: 10 } }];
    asked('POST', '/events').flush({ code: 'participants.count-invalid', errors }, { status: 422, statusText: 'refused' });
    await settled();
    expect(errorOf(page, 'Participants')).toBe('A count is a whole number of at most 10');
    expect(document.activeElement).toBe(field(page, 'Participants'));
    expect(field(page, 'Participants').value).toBe('12');
  });

  it('offers a viewer no form', async () => {
    const page = await openPage('/new', 'viewer');
    answerSetup();
    await settled();
    expect(textOf(page.querySelector('tn-empty-state h2'))).toBe('You can read events here, not log them');
    expect(page.querySelector('form')).toBeNull();
  });

  it('says what happened when the project cannot be had', async () => {
    const page = await openPage('/new');
    asked('GET', '').flush({ code: 'project.not-found', status: 404 }, { status: 404, statusText: 'none' });
    await settled();
    expect(page.querySelector('[role="alert"]')).not.toBeNull();
    expect(page.querySelector('form')).toBeNull();
  });
});

describe('changing an event', () => {
  beforeEach(() => localStorage.clear());

  async function openEdit(change: object = {}): Promise<HTMLElement> {
    const page = await openPage('/event-3/edit');
    answerSetup();
    asked('GET', '/events/event-3').flush({ ...detailOf(ROWS[3]!), ...change }, { headers: { ETag: '"1"' } });
    await settled();
    return page;
  }

  it('sends only what was changed, for the version it was read in', async () => {
    const page = await openEdit();
    type(field(page, 'Participants'), '~30');
    await settled();
    button(page, 'Save').click();
    await settled();
    const sent = asked('PATCH', '/events/event-3');
    expect(sent.request.headers.get('If-Match')).toBe('"1"');
    expect(sent.request.body).toEqual({ participants: { count: 30, quality: 'estimate', method: null } });
  });

  it('leaves unknown what nobody stated: only what is typed moves suggestions', async () => {
    const page = await openEdit({ country: null, level: null, leadPartner: 'CESIE' });
    type(field(page, 'Participants'), '30');
    await settled();
    button(page, 'Save').click();
    await settled();
    expect(asked('PATCH', '/events/event-3').request.body).toEqual({ participants: { count: 30, quality: 'exact', method: null } });
  });

  it('keeps what was typed when somebody else was faster, and saves it on top of theirs', async () => {
    const page = await openEdit();
    type(field(page, 'Participants'), '30');
    await settled();
    button(page, 'Save').click();
    await settled();
    asked('PATCH', '/events/event-3').flush({ code: 'precondition.failed' }, { status: 412, statusText: 'stale' });
    await settled();
    asked('GET', '/events/event-3').flush({ ...detailOf(ROWS[3]!), place: 'Palermo', version: 2 }, { headers: { ETag: '"2"' } });
    asked('GET', '/events/event-3/history').flush({
      ...{ nextCursor: null, total: 3 },
      items: [
        { by: 'Ada', at: '2021-06-03T10:00:00.000Z' },
        { by: 'Ben', at: '2021-06-02T10:00:00.000Z' },
        { by: 'Cleo', at: '2021-05-01T10:00:00.000Z' },
      ],
    });
    await settled();
    expect([...page.querySelectorAll('tn-conflict-panel tbody tr')].map(textOf)).toEqual(['Participants2830']);
    const panel = textOf(page.querySelector('tn-conflict-panel p'));
    expect(panel).toMatch(/^Ben saved it on 2 Jun 2021.* Ada saved it on 3 Jun 2021.* What you typed is kept/u);
    expect(panel).not.toContain('Cleo');
    button(page, 'Save mine').click();
    await settled();
    const sent = asked('PATCH', '/events/event-3');
    expect(sent.request.headers.get('If-Match')).toBe('"2"');
    expect(sent.request.body).toEqual({ participants: { count: 30, quality: 'exact', method: null } });
  });
});
