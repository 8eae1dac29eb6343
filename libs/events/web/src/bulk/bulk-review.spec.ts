import { button, textOf } from '../testing/on-page';
import { answerList, answerSetup, asked, openPage, ROWS, settled } from '../testing/played-server';

const HELD = ROWS.slice(0, 3).map((row) => ({ ...row, status: 'held' as const }));

async function choosing(role: 'partner' | 'lead' = 'partner'): Promise<HTMLElement> {
  const page = await openPage('', role);
  answerSetup();
  answerList(HELD);
  await settled();
  button(page, 'Choose several').click();
  await settled();
  return page;
}

const boxes = (page: HTMLElement): HTMLInputElement[] => [...page.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];

describe('the review of many events', () => {
  it('begins when somebody wants to choose, and shows how far each event is', async () => {
    const page = await choosing();
    expect(boxes(page).map((box) => box.getAttribute('aria-label'))).toEqual(HELD.map(({ title }) => `Choose ${title}`));
    expect([...page.querySelectorAll('tr.row tn-status-badge')].map(textOf)).toEqual(['Held', 'Held', 'Held']);
    expect(button(page, 'Submit').hasAttribute('disabled')).toBe(true);
    button(page, 'Stop choosing').click();
    await settled();
    expect(boxes(page)).toEqual([]);
  });

  it('offers a partner to submit, not to approve', async () => {
    const page = await choosing();
    expect([...page.querySelectorAll('tn-bulk-review button')].map(textOf)).toEqual([
      'Choose all 3',
      'Change …',
      'Submit',
      'Stop choosing',
    ]);
  });

  it('offers a reader nothing to choose', async () => {
    const page = await openPage('', 'viewer');
    answerSetup();
    answerList(HELD);
    await settled();
    expect(() => button(page, 'Choose several')).toThrow('No button');
  });

  it('says what became of each, and keeps those chosen that were refused', async () => {
    const page = await choosing();
    for (const box of boxes(page).slice(0, 2)) box.click();
    await settled();
    expect(textOf(page.querySelector('tn-bulk-review [role="status"]'))).toBe('2 events chosen');
    button(page, 'Submit').click();
    const sent = asked('POST', '/events/review');
    expect(sent.request.body).toEqual({
      action: 'submit',
      events: [
        { id: 'event-0', version: 1 },
        { id: 'event-1', version: 1 },
      ],
    });
    sent.flush({
      items: [
        { id: 'event-0', title: HELD[0]!.title, isDone: true, problem: null },
        { id: 'event-1', title: HELD[1]!.title, isDone: false, problem: { code: 'event.wrong-status', detail: 'The event is approved' } },
      ],
      ...{ done: 1, refused: 1 },
    });
    await settled();
    answerList(HELD.map((row) => ({ ...row, version: 2 })));
    await settled();
    expect(textOf(page.querySelector('tn-bulk-review li'))).toBe(`${HELD[1]!.title}The event is approved`);
    expect(boxes(page).map(({ checked }) => checked)).toEqual([false, true, false]);
    expect(textOf(page.querySelector('tn-bulk-review'))).toContain('1 event submitted, 1 not');
    button(page, 'Submit').click();
    expect(asked('POST', '/events/review').request.body).toEqual({ action: 'submit', events: [{ id: 'event-1', version: 2 }] });
  });

  it('returns several with one note', async () => {
    const page = await choosing('lead');
    for (const box of boxes(page).slice(0, 2)) box.click();
    await settled();
    button(page, 'Return').click();
    await settled();
    const words = page.querySelector('tn-review-question textarea') as HTMLTextAreaElement;
    words.value = 'Lists are missing';
    words.dispatchEvent(new Event('input', { bubbles: true }));
    await settled();
    button(page.querySelector('tn-review-question')!, 'Return').click();
    await settled();
    expect(asked('POST', '/events/review').request.body).toMatchObject({
      ...{ action: 'return', note: 'Lists are missing', fields: [] },
      events: [{ id: 'event-0' }, { id: 'event-1' }],
    });
  });
});
