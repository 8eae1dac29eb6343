import { answerList, answerSetup, asked, detailOf, openPage, ROWS, settled } from '../testing/played-server';
import { button, field, textOf, type } from '../testing/on-page';
import type { EventDetail, ReviewNote } from '../client/wire';

const NOTE: ReviewNote = {
  ...{ id: 'n', action: 'return', text: 'The list names 28 people.', fields: ['/participants/count', '/place'] },
  ...{ by: 'Maria', at: '2021-06-02T10:00:00Z' },
};
const RETURNED = {
  ...{ status: 'returned', openNote: NOTE },
  may: { change: true, delete: true, comment: true, review: ['submit', 'cancel'], lock: null },
} as const satisfies Partial<EventDetail>;

const event = (change: Partial<EventDetail>): EventDetail => ({ ...detailOf(ROWS[1]!), ...change });

async function open(change: Partial<EventDetail>, address = '/event-1'): Promise<HTMLElement> {
  const page = await openPage(address);
  answerSetup();
  asked('GET', '/events/event-1').flush(event(change), { headers: { ETag: '"1"' } });
  if (address === '/event-1') answerList(ROWS);
  await settled();
  return page;
}

const strip = (page: HTMLElement): HTMLElement => page.querySelector('tn-event-review')!;
const buttons = (page: HTMLElement): string[] => [...strip(page).querySelectorAll('button')].map(textOf);

describe('the review of an event', () => {
  beforeEach(() => localStorage.clear());

  it('offers what can be done, what leads on first', async () => {
    const page = await open({
      status: 'held',
      may: { change: true, delete: true, comment: true, review: ['cancel', 'submit'], lock: null },
    });
    expect(buttons(page)).toEqual(['Submit', 'Cancel event']);
    expect(textOf(strip(page).querySelector('p'))).toBe('Held Not submitted yet: hand it in when all is said.');
  });

  it('takes a step with the version that is shown, and shows the event as it stands then', async () => {
    const page = await open({
      status: 'submitted',
      may: { change: true, delete: true, comment: true, review: ['return', 'approve'], lock: null },
    });
    button(strip(page), 'Approve').click();
    const request = asked('POST', '/events/event-1/approve');
    expect([request.request.headers.get('If-Match'), request.request.body]).toEqual(['"1"', {}]);
    const may = { change: true, delete: true, comment: true, review: ['reopen'], lock: null } as const;
    request.flush(event({ status: 'approved', version: 2, may }));
    await settled();
    expect(buttons(page)).toEqual(['Reopen']);
  });

  it('asks why an event goes back, and sends nothing before it is said', async () => {
    const page = await open({
      status: 'submitted',
      may: { change: true, delete: true, comment: true, review: ['return', 'approve'], lock: null },
    });
    button(strip(page), 'Return').click();
    await settled();
    expect(document.activeElement?.tagName).toBe('TEXTAREA');
    button(strip(page), 'Return').click();
    await settled();
    expect(textOf(strip(page).querySelector('.wrong'))).toBe('Write a few words first');
    expect(() => asked('POST', '/events/event-1/return')).toThrow('Nobody asked');
    type(field(page, 'What is to be mended'), 'Who was there?');
    await settled();
    button(strip(page), 'Return').click();
    expect(asked('POST', '/events/event-1/return').request.body).toEqual({ note: 'Who was there?', fields: [] });
  });

  it('closes the list of facts by Escape first, and gives up only by another', async () => {
    const page = await open({
      status: 'submitted',
      may: { change: true, delete: true, comment: true, review: ['return', 'approve'], lock: null },
    });
    button(strip(page), 'Return').click();
    await settled();
    type(field(page, 'What is to be mended'), 'Who was there?');
    const list = strip(page).querySelector<HTMLElement>('mat-select')!;
    const press = async (key: string, keyCode: number): Promise<void> => {
      list.dispatchEvent(new KeyboardEvent('keydown', { key, keyCode, bubbles: true, cancelable: true }));
      await settled();
    };
    await press('ArrowDown', 40);
    expect(list.getAttribute('aria-expanded')).toBe('true');
    await press('Escape', 27);
    expect(list.getAttribute('aria-expanded')).toBe('false');
    expect(field(page, 'What is to be mended').value).toBe('Who was there?');
    await press('Escape', 27);
    expect(buttons(page)).toEqual(['Approve', 'Return']);
  });

  it('asks before it cancels, and takes a no', async () => {
    const page = await open(RETURNED);
    button(strip(page), 'Cancel event').click();
    await settled();
    expect(buttons(page)).toEqual(['Cancel event', 'Never mind']);
    button(strip(page), 'Never mind').click();
    await settled();
    expect(buttons(page)).toEqual(['Submit', 'Cancel event']);
    expect(() => asked('POST', '/events/event-1/cancel')).toThrow('Nobody asked');
  });

  it('shows the note of a return in full, and at the facts it concerns', async () => {
    const page = await open(RETURNED);
    expect(textOf(page.querySelector('tn-open-note'))).toMatch(
      /^Returned by Maria, .*The list names 28 people\.See: Place, Participants$/u,
    );
    const noted = [...page.querySelectorAll('dl > div')].filter((fact) => textOf(fact.querySelector('tn-fact-note')) !== '');
    expect(noted.map((fact) => textOf(fact.querySelector('dt')))).toEqual(['Participants', 'Place']);
  });

  it('shows it in the form too, and opens the sections it speaks about', async () => {
    const page = await open(RETURNED, '/event-1/edit');
    expect(page.querySelector('tn-open-note')).not.toBeNull();
    expect([...page.querySelectorAll('tn-fact-note')].filter((note) => textOf(note) !== '')).toHaveLength(2);
    const opened = [...page.querySelectorAll('details')].filter((section) => section.open);
    expect(opened.map((section) => textOf(section.querySelector('summary')))).toEqual(['Place, setting and level']);
  });

  it('says why a partner cannot change what is approved', async () => {
    const page = await open({ status: 'approved', may: { change: false, delete: false, comment: false, review: [], lock: 'review' } });
    expect(textOf(strip(page))).toBe('Approved To have it changed, ask a lead or coordinator to reopen it.');
    expect(buttons(page)).toEqual([]);
  });

  it('is silent where there is nothing to do and nothing locked', async () => {
    const page = await open({ may: { change: false, delete: false, comment: false, review: [], lock: null } });
    expect(strip(page)).toBeNull();
  });

  it('says what an event lacks, and looks again when somebody was faster', async () => {
    const page = await open({ status: 'held', may: { change: true, delete: true, comment: true, review: ['submit'], lock: null } });
    button(strip(page), 'Submit').click();
    const lacking = { code: 'event.type-missing', status: 422, errors: [{ pointer: '/type', code: 'event.type-missing' }] };
    asked('POST', '/events/event-1/submit').flush(lacking, { status: 422, statusText: 'no' });
    await settled();
    expect(textOf(strip(page).querySelector('[role="alert"]'))).toBe('An event needs a type');
    button(strip(page), 'Submit').click();
    asked('POST', '/events/event-1/submit').flush({ code: 'precondition.failed', status: 412 }, { status: 412, statusText: 'no' });
    await settled();
    expect(textOf(strip(page).querySelector('[role="alert"]'))).toContain('Somebody changed this event meanwhile.');
    asked('GET', '/events/event-1').flush(event({ status: 'submitted', version: 2 }), { headers: { ETag: '"2"' } });
  });
});
