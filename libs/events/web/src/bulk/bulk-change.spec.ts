import type { BulkPreview } from '@turnout/shared/api-client';
import { button, textOf } from '../testing/on-page';
import { answerList, answerSetup, asked, openPage, ROWS, settled } from '../testing/played-server';

const HELD = ROWS.slice(0, 4).map((row) => ({ ...row, status: 'held' as const }));
const TOTALS = { records: 31, events: 34, participants: 712, estimated: 0, unknown: 0, leftOut: 0, documented: 0 };
const problem = (code: string, detail: string) => ({
  ...{ type: code, title: detail, status: 409, code, detail, params: {}, errors: [], requestId: 'r' },
});
const PREVIEW: BulkPreview = {
  ...{ total: 3, changed: 2, unchanged: 0, refused: 1, totals: TOTALS, totalsAfter: TOTALS },
  items: [
    {
      id: 'event-0',
      title: HELD[0]!.title,
      version: 1,
      changes: [{ field: 'type', before: 'igniting', after: 'peer-learning' }],
      problem: null,
    },
    { id: 'event-1', title: HELD[1]!.title, version: 7, changes: [{ field: 'type', before: null, after: 'peer-learning' }], problem: null },
    { id: 'event-2', title: HELD[2]!.title, version: 1, changes: [], problem: problem('bulk.approved', 'It is approved') },
  ],
  moves: [
    { by: 'type', key: 'igniting', records: -1, events: -1, participants: -18 },
    { by: 'type', key: 'peer-learning', records: 2, events: 2, participants: 28 },
  ],
};

async function choosing(role: 'partner' | 'lead' = 'lead', total = HELD.length): Promise<HTMLElement> {
  const page = await openPage('?country=CY', role);
  answerSetup();
  answerList(HELD, null, total);
  await settled();
  button(page, 'Choose several').click();
  await settled();
  return page;
}

const boxes = (page: HTMLElement): HTMLInputElement[] => [...page.querySelectorAll<HTMLInputElement>('tr.row input[type="checkbox"]')];
const chosen = (page: HTMLElement): boolean[] => boxes(page).map(({ checked }) => checked);
const panel = (page: HTMLElement): HTMLElement => page.querySelector<HTMLElement>('tn-bulk-change') as HTMLElement;
const said = (page: HTMLElement): string => textOf(page.querySelector('tn-bulk-review [role="status"]'));

async function pick(page: HTMLElement, index: number, words: string): Promise<void> {
  panel(page).querySelectorAll<HTMLElement>('mat-select')[index]?.click();
  await settled();
  const option = [...document.querySelectorAll<HTMLElement>('mat-option')].find((each) => textOf(each) === words);
  if (!option) throw new Error(`No option says ${words}.`);
  option.click();
  await settled();
}

async function openPanel(page: HTMLElement): Promise<void> {
  button(page, 'Change …').click();
  await settled();
  asked('GET', '/events/bulk-changes').flush({ items: [], nextCursor: null, total: 0 });
  await settled();
}

describe('a change of many events', () => {
  afterEach(() => {
    document.querySelectorAll('.cdk-overlay-container').forEach((overlay) => overlay.remove());
  });

  it('shows what it would do, is made as it was shown, and can be taken back', async () => {
    const page = await choosing();
    for (const box of boxes(page).slice(0, 3)) box.click();
    await settled();
    await openPanel(page);
    expect(button(panel(page), 'Show what would change').hasAttribute('disabled')).toBe(true);
    await pick(page, 0, 'Event type');
    await pick(page, 1, 'Peer-learning event');
    button(panel(page), 'Show what would change').click();
    const looked = asked('POST', '/events/bulk-changes/preview');
    expect(looked.request.body).toEqual({
      change: { type: 'peer-learning' },
      alsoApproved: false,
      events: ['event-0', 'event-1', 'event-2'],
    });
    looked.flush(PREVIEW);
    await settled();
    expect(textOf(panel(page).querySelector('h2'))).toBe('2 events would change, 1 cannot be changed');
    expect(textOf(panel(page).querySelector('.totals'))).toContain('The totals of the project stay as they are: 31 records');
    expect([...panel(page).querySelectorAll('tbody tr')].map(textOf)).toEqual([
      'Event typeIgniting event−1−18',
      'Event typePeer-learning event+2+28',
    ]);
    expect([...panel(page).querySelectorAll('.change')].map(textOf)).toEqual([
      'Event type: Igniting event → Peer-learning event',
      'Event type: not stated → Peer-learning event',
    ]);
    expect(textOf(panel(page).querySelector('.refused summary'))).toBe('It is approved 1 event');

    panel(page).querySelector<HTMLInputElement>('mat-checkbox input')?.click();
    await settled();
    const again = asked('POST', '/events/bulk-changes/preview');
    expect(again.request.body).toMatchObject({ alsoApproved: true });
    again.flush(PREVIEW);
    await settled();
    button(panel(page), 'Change 2 events').click();
    const sent = asked('POST', '/events/bulk-changes');
    expect(sent.request.headers.get('Idempotency-Key')).toBeTruthy();
    expect(sent.request.body).toEqual({
      ...{ change: { type: 'peer-learning' }, alsoApproved: true },
      events: [
        { id: 'event-0', version: 1 },
        { id: 'event-1', version: 7 },
      ],
    });
    const made = {
      id: 'bulk',
      change: { type: 'peer-learning' },
      events: 2,
      createdAt: '2026-11-22T10:00:00Z',
      undoUntil: '2026-12-22T10:00:00Z',
    };
    sent.flush({ ...made, undoneAt: null, restored: null });
    await settled();
    answerList(HELD);
    asked('GET', '/events/bulk-changes').flush({ items: [{ ...made, undoneAt: null, restored: null }], nextCursor: null, total: 1 });
    await settled();
    expect(textOf(panel(page).querySelector('tn-bulk-past li'))).toContain('Event type: Peer-learning event2 events');
    button(document.querySelector('mat-snack-bar-container') as HTMLElement, 'Undo').click();
    asked('POST', '/events/bulk-changes/bulk/undo').flush({
      restored: 1,
      left: [{ id: 'event-1', title: HELD[1]!.title, problem: problem('bulk.changed-meanwhile', 'It was changed since') }],
    });
    await settled();
    answerList(HELD);
    await settled();
    expect(textOf([...document.querySelectorAll('mat-snack-bar-container')].at(-1))).toContain(
      `Undone for 1 event; “${HELD[1]!.title}” was changed since and stays.`,
    );
  });

  it('does not foretell of one value what was asked about another', async () => {
    const page = await choosing();
    boxes(page)[0]?.click();
    await settled();
    await openPanel(page);
    await pick(page, 0, 'Setting');
    await pick(page, 1, 'School');
    button(panel(page), 'Show what would change').click();
    const looked = asked('POST', '/events/bulk-changes/preview');
    await pick(page, 1, 'Local community');
    looked.flush(PREVIEW);
    await settled();
    expect(panel(page).querySelector('tn-bulk-effect')).toBeNull();
    button(panel(page), 'Show what would change').click();
    expect(asked('POST', '/events/bulk-changes/preview').request.body).toMatchObject({ change: { setting: 'local-community' } });
  });

  it('says when something was changed since, and offers to look again', async () => {
    const page = await choosing();
    boxes(page)[0]?.click();
    await settled();
    await openPanel(page);
    await pick(page, 0, 'Setting');
    await pick(page, 1, 'School');
    button(panel(page), 'Show what would change').click();
    asked('POST', '/events/bulk-changes/preview').flush(PREVIEW);
    await settled();
    button(panel(page), 'Change 2 events').click();
    const stale = { ...problem('bulk.changed-since', 'Changed'), status: 412, params: { total: 1, titles: '“One”' } };
    asked('POST', '/events/bulk-changes').flush(stale, { status: 412, statusText: 'stale' });
    await settled();
    expect(textOf(panel(page).querySelector('[role="alert"]'))).toContain('“One” was changed or deleted since you looked');
    button(panel(page), 'Try again').click();
    asked('POST', '/events/bulk-changes/preview');
  });

  it('reaches all that match, also those that are not on the screen', async () => {
    const page = await choosing('partner', 40);
    button(page, 'Choose all 40').click();
    await settled();
    expect(said(page)).toBe('All 40 events that match are chosen');
    expect(chosen(page)).toEqual([true, true, true, true]);
    expect(button(page, 'Submit').hasAttribute('disabled')).toBe(true);
    await openPanel(page);
    await pick(page, 0, 'How people took part');
    await pick(page, 1, 'Not known');
    button(panel(page), 'Show what would change').click();
    const looked = asked('POST', '/events/bulk-changes/preview');
    expect(looked.request.body).toEqual({ change: { mode: null }, alsoApproved: false, matching: { country: ['CY'] } });
    looked.flush(PREVIEW);
    await settled();
    expect(panel(page).querySelector('mat-checkbox')).toBeNull();
    boxes(page)[1]?.click();
    await settled();
    expect(said(page)).toBe('1 event chosen');
  });

  it('is not offered for more than can be changed at once', async () => {
    const page = await choosing('lead', 1200);
    button(page, 'Choose all 1,200').click();
    await settled();
    await openPanel(page);
    expect(textOf(panel(page))).toContain('These are 1,200 events; at most 1,000 can be changed at once.');
  });
});

describe('choosing by keys', () => {
  const press = (target: Element | null | undefined, key: string, more: KeyboardEventInit = {}): void => {
    target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
  };

  it('chooses everything between two clicks, from row to row, all that match, and ends with Escape', async () => {
    Element.prototype.scrollIntoView = () => undefined;
    const page = await choosing();
    boxes(page)[0]?.click();
    boxes(page)[2]?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, shiftKey: true }));
    await settled();
    expect(chosen(page)).toEqual([true, true, true, false]);
    const links = [...page.querySelectorAll<HTMLElement>('a[data-row]')];
    links[3]?.focus();
    press(links[3], ' ');
    press(links[3], ' ');
    await settled();
    expect(chosen(page)).toEqual([true, true, true, false]);
    links[2]?.focus();
    press(links[2], 'ArrowDown', { shiftKey: true });
    await settled();
    expect(document.activeElement).toBe(links[3]);
    expect(chosen(page)).toEqual([true, true, true, true]);
    press(links[3], 'a', { ctrlKey: true });
    await settled();
    expect(said(page)).toBe('All 4 events that match are chosen');
    press(links[3], 'Escape');
    await settled();
    expect(page.querySelector('tn-bulk-review')).toBeNull();
  });
});
