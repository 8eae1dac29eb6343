import { answerList, answerSetup, asked, detailOf, openPage, ROWS, settled } from '../testing/played-server';
import { button, textOf } from '../testing/on-page';

const ENTRY = {
  ...{
    account: 'a',
    by: 'Demo partner',
    channel: 'session',
    token: null,
    requestId: 'r',
    kind: 'event',
    thing: 'event-1',
    label: 'Spotkanie',
  },
};
const changed = {
  ...{ ...ENTRY, sequence: 9, id: 'e9', at: '2021-06-02T10:00:00.000Z', operation: 'change', channel: 'token', token: 'Sheet import' },
  changes: [
    { field: 'participants.count', before: null, after: 12 },
    { field: 'place', before: 'Łódź', after: null },
  ],
};
const made = {
  ...{ ...ENTRY, sequence: 2, id: 'e2', at: '2021-06-01T10:00:00.000Z', operation: 'create', by: null },
  changes: [{ field: 'title', before: null, after: 'Spotkanie' }],
};

async function openHistory(first: object): Promise<Element> {
  const page = await openPage('/event-1');
  answerSetup();
  asked('GET', '/events/event-1').flush(detailOf(ROWS[1]!), { headers: { ETag: '"1"' } });
  answerList(ROWS);
  await settled();
  asked('GET', '/events/event-1/history').flush(first);
  await settled();
  return page.querySelector('tn-event-history')!;
}

describe('the history on the event page', () => {
  it('says who changed it, when, and each field before and after, in words', async () => {
    const history = await openHistory({ items: [changed, made], nextCursor: null, total: 2 });
    const [first, second] = [...history.querySelectorAll('li')];
    expect(textOf(first!.querySelector('.head'))).toMatch(/^Demo partnerChangedwith the access token “Sheet import”2 Jun 2021/u);
    expect(first!.querySelector('time')?.getAttribute('datetime')).toBe(changed.at);
    expect([...first!.querySelectorAll('dl > div')].map(textOf)).toEqual([
      expect.stringMatching(/^Participants ?Now: ?12$/u),
      expect.stringMatching(/^Place ?Before: ?Łódź ?Now: ?not stated$/u),
    ]);
    expect(textOf(second!.querySelector('.head'))).toMatch(/^The programAdded/u);
    expect(textOf(second!.querySelector('summary'))).toBe('1 fact');
    expect(history.querySelector('button')).toBeNull();
    expect(history.querySelector('a')).toBeNull();
  });

  it('fetches earlier changes when asked, and says that there are none', async () => {
    const history = await openHistory({ items: [changed], nextCursor: 'there', total: 2 });
    button(history, 'Show earlier changes').click();
    const request = asked('GET', '/events/event-1/history');
    expect(request.request.params.get('cursor')).toBe('there');
    request.flush({ items: [made], nextCursor: null, total: 2 });
    await settled();
    expect(history.querySelectorAll('li')).toHaveLength(2);
  });

  it('is empty in words', async () => {
    const history = await openHistory({ items: [], nextCursor: null, total: 0 });
    expect(textOf(history)).toBe('Nothing has been changed since it was put in.');
  });

  it('offers to try again', async () => {
    const page = await openPage('/event-1');
    answerSetup();
    asked('GET', '/events/event-1').flush(detailOf(ROWS[1]!), { headers: { ETag: '"1"' } });
    answerList(ROWS);
    await settled();
    asked('GET', '/events/event-1/history').flush({ code: 'server.failed', status: 500 }, { status: 500, statusText: 'failed' });
    await settled();
    const history = page.querySelector('tn-event-history')!;
    button(history, 'Try again').click();
    asked('GET', '/events/event-1/history').flush({ items: [made], nextCursor: null, total: 1 });
    await settled();
    expect(history.querySelectorAll('li')).toHaveLength(1);
  });
});
