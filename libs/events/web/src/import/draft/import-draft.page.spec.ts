import { TestBed } from '@angular/core/testing';
import { button, textOf } from '../../testing/on-page';
import { asked, settled } from '../../testing/played-server';
import { ANSWERED, answerDraft, DRAFT, openDraft, ROWS_READ } from '../testing/played-import';
import type { ImportDraft } from '../client/import-wire';

const cell = (page: Element, row: number, column: number): HTMLElement => {
  const found = page.querySelector<HTMLElement>(`[data-cell="${String(row)}:${String(column)}"]`);
  if (!found) throw new Error(`There is no cell ${String(row)}:${String(column)}.`);
  return found;
};
const lines = (page: Element): readonly string[] => [...page.querySelectorAll('.body [role="row"]')].map(textOf);
const commit = (page: Element): HTMLButtonElement => page.querySelector<HTMLButtonElement>('tn-commit-bar button')!;
const isWaiting = (page: Element): boolean => commit(page).getAttribute('aria-disabled') === 'true';

async function press(target: Element, key: string, more: KeyboardEventInit = {}): Promise<void> {
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
  await settled();
}

async function write(page: Element, text: string, key = 'Enter'): Promise<void> {
  const input = page.querySelector<HTMLInputElement>('tn-cell-editor input')!;
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await settled();
  await press(input, key);
}

describe('a draft of an import', () => {
  beforeAll(() => {
    // jsdom lays nothing out, and scrolls nothing.
    Element.prototype.scrollIntoView = () => undefined;
  });
  afterEach(() => {
    document.querySelectorAll('.cdk-overlay-container').forEach((overlay) => overlay.replaceChildren());
  });

  it('asks once for all rows, shows the answer at once, and is then ready to be stored', async () => {
    const page = await openDraft();
    expect(textOf(page.querySelector('tn-understood-line'))).toBe(
      '4 records 4 events 173 participants 2 need a decision 1 row passed over',
    );
    expect(textOf(page.querySelector('tn-question-card'))).toContain('Rows 3 and 4');
    expect(isWaiting(page)).toBe(true);
    expect(textOf(page.querySelector('tn-commit-bar'))).toBe('2 rows still wait for a decision.Add 4 records, leave 1 out');
    expect(lines(page)[0]).toContain('CESJE');

    page.querySelector<HTMLElement>('tn-question-card .ways button')?.click();
    await settled();
    expect(page.querySelector('tn-question-card.answered')).not.toBeNull();
    expect(answerDraft('PATCH', ANSWERED)).toEqual({ decisions: [DRAFT.questions[0]!.proposals[0]!.decision] });
    await settled();
    expect(isWaiting(page)).toBe(false);
    commit(page).click();
    await settled();
    const stored: ImportDraft = {
      ...{ ...ANSWERED, version: 3, state: 'committed', may: { change: false, undo: true } },
      committed: { at: '2026-11-22T10:00:00Z', by: 'P', added: 4, changed: 0, unchanged: 0 },
    };
    answerDraft('POST', stored, '/commit');
    await settled();
    expect(textOf(page.querySelector('tn-import-result h2'))).toBe('4 records added');
    expect(textOf(page.querySelector('tn-import-result section'))).toBe('Remembered for the next time“CESJE” is CESIE');

    button(page, 'Undo the import').click();
    asked('POST', '/imports/d/undo').flush({ removed: 3, restored: 0, left: [{ id: 'e', title: 'Meeting' }] });
    await settled();
    answerDraft('GET', {
      ...stored,
      state: 'undone',
      undone: { at: '2026-11-22T10:05:00Z', by: 'P' },
      may: { change: false, undo: false },
    });
    await settled();
    expect(textOf(page.querySelector('tn-import-result h2'))).toBe('This import is undone');
    expect(textOf(document.querySelector('mat-snack-bar-container'))).toBe('3 events removed; “Meeting” was changed since and stays.');
  });

  it('is mended by keyboard, cell by cell, and several rows at once', async () => {
    const page = await openDraft();
    cell(page, 0, 0).focus();
    await press(cell(page, 0, 0), 'Tab');
    expect(document.activeElement).toBe(cell(page, 0, 5));
    await press(cell(page, 0, 5), 'ArrowRight', { ctrlKey: true });
    expect(document.activeElement).toBe(cell(page, 0, 7));
    await press(cell(page, 0, 7), 'Enter');
    await write(page, 'many');
    expect(textOf(page.querySelector('.wrong'))).toBe('This does not fit here');
    await write(page, '~30');
    expect(textOf(cell(page, 0, 7))).toBe('~about 30 In the table: 28');
    expect(answerDraft('PATCH', DRAFT)).toEqual({
      decisions: [{ kind: 'set', rows: [3], pointer: '/participants', value: { count: 30, quality: 'estimate' } }],
    });
    await settled();

    await press(cell(page, 3, 1), 'Home');
    cell(page, 3, 0).focus();
    cell(page, 3, 0).click();
    await press(cell(page, 3, 0), ' ');
    await press(cell(page, 3, 0), 'ArrowDown', { shiftKey: true });
    expect(textOf(page.querySelector('.chosen strong'))).toBe('2 rows chosen');
    await press(cell(page, 4, 0), 'ArrowRight');
    await press(cell(page, 4, 1), 'p');
    await write(page, 'peer');
    expect(answerDraft('PATCH', DRAFT)).toEqual({ decisions: [{ kind: 'set', rows: [2, 5], pointer: '/type', value: 'peer-learning' }] });
    await settled();
  });

  it('sends one step after the other, and takes an answer back', async () => {
    const page = await openDraft();
    page.querySelector<HTMLElement>('tn-question-card .ways button')?.click();
    await settled();
    cell(page, 3, 4).click();
    await settled();
    await press(cell(page, 3, 4), 'Enter');
    await write(page, 'Another title');
    expect(textOf(cell(page, 3, 4))).toContain('Another title');
    answerDraft('PATCH', ANSWERED);
    await settled();
    const next = asked('PATCH', '/imports/d');
    expect([next.request.headers.get('If-Match'), next.request.body]).toEqual([
      '"2"',
      { decisions: [{ kind: 'set', rows: [2], pointer: '/title', value: 'Another title' }] },
    ]);
    next.flush({ ...ANSWERED, version: 3 }, { headers: { ETag: '"3"' } });
    await settled();
    page.querySelector<HTMLElement>('tn-question-card.answered button')?.click();
    await settled();
    expect(answerDraft('PATCH', DRAFT)).toEqual({ withdraw: [0] });
    await settled();
    expect(page.querySelector('tn-question-card.answered')).toBeNull();
  });

  it('takes back what the server refuses, and says when somebody else was there first', async () => {
    const page = await openDraft();
    cell(page, 3, 4).click();
    await settled();
    await press(cell(page, 3, 4), 'Enter');
    await write(page, 'Another title');
    expect(textOf(cell(page, 3, 4))).toContain('Another title');
    asked('PATCH', '/imports/d').flush(
      { code: 'import.too-many-decisions', params: { max: 5000 }, errors: [] },
      { status: 422, statusText: 'refused' },
    );
    await settled();
    expect(textOf(cell(page, 3, 4))).toBe('Reflection and discussion');
    expect(textOf(page.querySelector('tn-problem'))).toContain('A draft holds 5,000 decisions at most');

    await press(cell(page, 3, 4), 'Enter');
    await write(page, 'Another title');
    asked('PATCH', '/imports/d').flush({ code: 'precondition.failed', params: {}, errors: [] }, { status: 412, statusText: 'changed' });
    await settled();
    answerDraft('GET', ANSWERED);
    await settled();
    expect(textOf(page.querySelector('[role="alert"]'))).toContain('your last step was not taken');
    expect(isWaiting(page)).toBe(false);
  });

  it('leaves a row out with a reason, lists what was decided, and withdraws it', async () => {
    const page = await openDraft();
    cell(page, 0, 0).click();
    await settled();
    await press(cell(page, 0, 0), 'Delete');
    const field = document.querySelector<HTMLInputElement>('mat-dialog-container input')!;
    field.value = 'Twice in the table';
    field.dispatchEvent(new Event('input'));
    await settled();
    document.querySelector<HTMLElement>('mat-dialog-container button[type="submit"]')?.click();
    await settled();
    const skip = { kind: 'skip', rows: [3], reason: 'Twice in the table' } as const;
    const after: ImportDraft = { ...DRAFT, version: 2, decisions: [skip] };
    expect(answerDraft('PATCH', after)).toEqual({ decisions: [skip] });
    await settled();
    expect(textOf(page.querySelector('tn-decision-list li'))).toBe('Left out: Twice in the table · Row 3Withdraw');
    await press(document.body, 'z', { ctrlKey: true });
    expect(answerDraft('PATCH', DRAFT)).toEqual({ withdraw: [0] });
    await settled();
  });

  it('tells how it was read, and takes a column for something else', async () => {
    const page = await openDraft();
    expect(textOf(page.querySelector('tn-reading-panel fieldset'))).toContain('“28/05/2019” can be read in this order only.');
    const select = page.querySelector<HTMLSelectElement>('tn-reading-panel tbody select')!;
    select.value = 'note';
    select.dispatchEvent(new Event('change'));
    await settled();
    expect(answerDraft('PATCH', { ...DRAFT, chosenColumns: [{ part: 0, index: 0, fact: 'note' }] })).toEqual({
      columns: [{ part: 0, index: 0, fact: 'note' }],
    });
    await settled();
  });

  it('shows of a long table what is in sight, and asks for more rows as they are reached', async () => {
    const many = Array.from({ length: 200 }, (_, index) => ({ ...ROWS_READ[3]!, row: index + 10 }));
    const page = await openDraft({ ...DRAFT, rows: many, nextCursor: 'c', counts: { ...DRAFT.counts, rows: 10_000 } });
    expect(page.querySelector('[role="grid"]')?.getAttribute('aria-rowcount')).toBe('10001');
    expect(lines(page).length).toBeLessThan(60);
    cell(page, 0, 1).click();
    await settled();
    await press(cell(page, 0, 1), 'ArrowUp');
    button(page, 'To decide').click();
    await settled();
    const request = asked('GET', '/imports/d/rows', 'state');
    expect(request.request.params.toString()).toBe('order=problems&state=decide&limit=200');
    request.flush({ items: ROWS_READ.slice(0, 2), nextCursor: null, total: 2 });
    await settled();
    expect(lines(page)).toHaveLength(2);
    TestBed.tick();
  });
});
