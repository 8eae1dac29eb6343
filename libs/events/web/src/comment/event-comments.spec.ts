import type { EventComment } from '@turnout/shared/api-client';
import { button, field, textOf, type } from '../testing/on-page';
import { answerList, answerSetup, asked, detailOf, openPage, ROWS, settled } from '../testing/played-server';

const NOTE: EventComment = {
  ...{ id: 'n', action: 'return', text: 'Who was there?', fields: ['/participants'], answersTo: null },
  ...{ by: 'Maria', at: '2021-06-02T10:00:00Z' },
};
const ANSWER: EventComment = { ...NOTE, id: 'a', action: null, text: 'Two classes.', fields: [], answersTo: 'n', by: null };
const PATH = '/events/event-1/comments';

async function open(items: readonly EventComment[], comment = true): Promise<HTMLElement> {
  const page = await openPage('/event-1');
  answerSetup();
  const may = { change: true, delete: true, comment, review: [], lock: null };
  asked('GET', '/events/event-1').flush({ ...detailOf(ROWS[1]!), may }, { headers: { ETag: '"1"' } });
  answerList(ROWS);
  await settled();
  asked('GET', PATH).flush({ items, nextCursor: null, total: items.length });
  await settled();
  return page.querySelector('tn-event-comments')!;
}

describe('what is said about an event', () => {
  it('is shown in the order it was said, with what it answers and concerns', async () => {
    const part = await open([NOTE, ANSWER]);
    const words = (each: Element): string[] => [...each.querySelectorAll('strong, p:not(.head), .head span')].map(textOf);
    expect([...part.querySelectorAll('li')].map(words)).toEqual([
      ['Maria', 'Returned it', '2 Jun 2021, 10:00', 'Who was there?', 'See: Participants'],
      ['Somebody', '2 Jun 2021, 10:00', 'Answer to Maria', 'Two classes.'],
    ]);
  });

  it('can be answered, once however often it is sent', async () => {
    const part = await open([NOTE]);
    button(part, 'Answer').click();
    await settled();
    type(field(part, 'Answer to Maria'), 'Two classes.');
    await settled();
    button(part, 'Send').click();
    const failed = asked('POST', PATH);
    expect(failed.request.body).toEqual({ text: 'Two classes.', answersTo: 'n' });
    failed.flush(null, { status: 503, statusText: 'away' });
    await settled();
    expect(textOf(part.querySelector('.wrong'))).not.toBe('');
    button(part, 'Send').click();
    const sent = asked('POST', PATH);
    expect(sent.request.headers.get('Idempotency-Key')).toBe(failed.request.headers.get('Idempotency-Key'));
    sent.flush(ANSWER);
    await settled();
    expect(part.querySelectorAll('li')).toHaveLength(2);
    expect([field(part, 'Write a comment').value, textOf(part.querySelector('.wrong'))]).toEqual(['', '']);
  });

  it('is not sent while there is nothing in it', async () => {
    const part = await open([]);
    expect(textOf(part.querySelector('li'))).toBe('Nothing has been said about this event yet.');
    button(part, 'Send').click();
    await settled();
    expect(textOf(part.querySelector('.wrong'))).toBe('Write a few words first');
    expect(() => asked('POST', PATH)).toThrow('Nobody asked');
  });

  it('can be read by those who may not add to it', async () => {
    const part = await open([NOTE], false);
    expect(textOf(part.querySelector('li'))).toContain('Who was there?');
    expect(part.querySelector('form, button')).toBeNull();
  });
});
