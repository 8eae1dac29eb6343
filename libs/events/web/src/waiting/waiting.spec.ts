import { HttpTestingController, type TestRequest } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Connection } from '@turnout/shared/web-platform';
import { button, errorOf, field, textOf, type } from '../testing/on-page';
import { addressNow, answerList, answerSetup, asked, detailOf, openPage, ROWS, settled } from '../testing/played-server';
import { REMEMBERED_MS } from './waiting-event';

const SESSION = {
  account: { id: 'a', email: 'partner@example.org', displayName: 'P', isAdministrator: false },
  memberships: [{ project: 'sociall', role: 'partner', partner: 'CESIE', workPackages: [] }],
  demo: true,
};
const TITLE = 'Εκπαίδευση χωρίς αποκλεισμούς';

/** Saves an event in the form while nobody answers; the request that was lost. */
async function logWithoutNetwork(): Promise<TestRequest> {
  const page = await openPage('/new');
  answerSetup();
  await settled();
  const select = page.querySelector('tn-type-field mat-select');
  select?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', keyCode: 40, bubbles: true }));
  await settled();
  type(field(page, 'Title'), TITLE);
  type(field(page, 'Date'), '3/5/2021');
  type(field(page, 'Participants'), '~40');
  await settled();
  button(page, 'Save').click();
  await settled();
  const sent = asked('POST', '/events');
  TestBed.inject(Connection).lost();
  sent.error(new ProgressEvent('error'));
  await settled();
  return sent;
}

/** What waits in this browser, whosoever it is. */
function kept(): { id: string; triedAt: string | null; isHeld: boolean }[] {
  const keys = Object.keys(localStorage).filter((key) => key.startsWith('turnout.waiting/'));
  return keys.map((key) => JSON.parse(localStorage.getItem(key) ?? '') as never);
}

function answerSession(session: object = SESSION): void {
  const [request] = TestBed.inject(HttpTestingController).match('/api/v1/session');
  if (!request) throw new Error('Nobody asked who is here.');
  request.flush(session);
}

/** The network comes back, and the server says who is here. */
async function backOnline(session?: object): Promise<void> {
  TestBed.inject(Connection).reached();
  await settled();
  answerSession(session);
  await settled();
}

const page = (): HTMLElement => document.querySelector('tn-events-list-page') ?? document.body;
const list = (): string => textOf(document.querySelector('tn-waiting-list'));

describe('an event logged without a network', () => {
  beforeEach(() => localStorage.clear());

  it('waits in the list, and is sent once, under the key of the first attempt', async () => {
    const first = await logWithoutNetwork();
    expect(addressNow()).toBe('/p/sociall/events');
    expect(list()).toContain(`Waiting to be sent 1`);
    expect(list()).toContain(TITLE);
    expect(list()).not.toContain('Send now');
    expect(Object.keys(localStorage).filter((key) => key.includes('draft'))).toEqual([]);

    await backOnline();
    const again = asked('POST', '/events');
    expect(again.request.headers.get('Idempotency-Key')).toBe(first.request.headers.get('Idempotency-Key'));
    expect(again.request.body).toEqual(first.request.body);
    again.flush(detailOf(ROWS[0]!));
    await settled();
    expect([kept(), list()]).toEqual([[], '']);
    expect(() => asked('POST', '/events')).toThrow('Nobody asked');
    // What arrived is in the list of the server.
    answerList(ROWS.slice(0, 3));
  });

  it.each([
    ['a gateway that answers for the server', { status: 502, statusText: 'Bad Gateway' }, '<html>'],
    ['a server that has no database', { status: 503, statusText: 'away' }, { code: 'server.database-away' }],
    ['a session that has ended', { status: 401, statusText: 'who are you' }, { code: 'session.required' }],
    ['too many requests', { status: 429, statusText: 'slow down' }, { code: 'request.too-many' }],
  ])('goes on waiting behind %s', async (_case, status, body) => {
    await logWithoutNetwork();
    await backOnline();
    asked('POST', '/events').flush(body, status);
    await settled();
    expect(kept()).toHaveLength(1);
    expect(textOf(document.querySelector('tn-waiting-list tn-status-badge'))).toBe('Waiting');
  });

  it('goes back into the form with what the server found wrong, and is sent from there', async () => {
    const first = await logWithoutNetwork();
    await backOnline();
    const errors = [{ pointer: '/participants/count', code: 'participants.count-invalid', params: { max: 10 } }];
    asked('POST', '/events').flush({ code: 'request.invalid', errors }, { status: 422, statusText: 'wrong' });
    await settled();
    expect(list()).toContain('Not taken');
    expect(list()).toContain('A count is a whole number');
    button(page(), 'Open in the form').click();
    await settled();
    const form = document.querySelector('tn-log-event-page')!;
    expect(field(form, 'Title').value).toBe(TITLE);
    expect(errorOf(form, 'Participants')).toContain('A count is a whole number');
    type(field(form, 'Participants'), '8');
    await settled();
    button(form, 'Save').click();
    await settled();
    const mended = asked('POST', '/events');
    expect(mended.request.headers.get('Idempotency-Key')).toBe(first.request.headers.get('Idempotency-Key'));
    expect((mended.request.body as { participants: object }).participants).toMatchObject({ count: 8 });
    mended.flush(detailOf(ROWS[0]!));
    await settled();
    expect(kept()).toEqual([]);
  });

  it('is not sent while it is open in the form, and is when the form is left untouched', async () => {
    await logWithoutNetwork();
    button(page(), 'Open in the form').click();
    await settled();
    expect(kept()).toMatchObject([{ isHeld: true }]);
    button(document.querySelector('tn-log-event-page')!, 'Cancel').click();
    await settled();
    expect(kept()).toMatchObject([{ isHeld: false }]);
    expect(Object.keys(localStorage).filter((key) => key.includes('draft'))).toEqual([]);
  });

  it('is not sent as somebody else, and is not theirs to see', async () => {
    await logWithoutNetwork();
    await backOnline({ ...SESSION, account: { ...SESSION.account, id: 'b' } });
    expect(() => asked('POST', '/events')).toThrow('Nobody asked');
    expect(list()).toBe('');
    expect(kept()).toHaveLength(1);
  });

  it('is not sent by itself once the server may have forgotten that it has it', async () => {
    await logWithoutNetwork();
    const [event] = kept();
    const longAgo = new Date(Date.now() - REMEMBERED_MS - 1).toISOString();
    localStorage.setItem(`turnout.waiting/a/${event?.id ?? ''}`, JSON.stringify({ ...event, triedAt: longAgo }));
    await backOnline();
    expect(() => asked('POST', '/events')).toThrow('Nobody asked');
    expect(list()).toContain('nobody can say any more whether it arrived');
  });

  it('is thrown away when it is told to, and brought back', async () => {
    await logWithoutNetwork();
    button(page(), 'Throw away').click();
    await settled();
    expect(kept()).toEqual([]);
    button(document.body, 'Undo').click();
    await settled();
    expect(list()).toContain(TITLE);
  });
});
