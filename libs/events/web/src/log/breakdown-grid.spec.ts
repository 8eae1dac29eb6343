import { button, field, textOf, type } from '../testing/on-page';
import { answerSetup, asked, openPage, settled } from '../testing/played-server';

async function openForm(...dimensions: string[]): Promise<HTMLElement> {
  const page = await openPage('/new');
  answerSetup(undefined, undefined, dimensions);
  await settled();
  return page;
}

const grids = (page: HTMLElement) => [...page.querySelectorAll<HTMLElement>('tn-breakdown-grid')];
const cells = (grid: HTMLElement) => [...grid.querySelectorAll<HTMLInputElement>('tbody input')];
const left = (grid: HTMLElement) => textOf(grid.querySelector('tfoot tr:first-child td'));
const isOpen = (page: HTMLElement) => page.querySelector('tn-breakdowns-field')?.closest('details')?.open;

/** Types a row at a time, from the first one on. */
async function fill(grid: HTMLElement, ...words: string[]): Promise<void> {
  for (const [at, word] of words.entries()) {
    type(cells(grid)[at]!, word);
    await settled();
  }
}

function enter(at: HTMLInputElement): void {
  at.focus();
  at.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
}

describe('the grid of a breakdown', () => {
  beforeEach(() => localStorage.clear());

  it('stays folded away where the project asks for nothing', async () => {
    const page = await openForm();
    expect(isOpen(page)).toBe(false);
    expect(grids(page)).toEqual([]);
    button(page, 'Split the count').click();
    await settled();
    expect(textOf(grids(page)[0]!.querySelector('caption'))).toBe('Gender');
  });

  it('is open for everything the project asks for, in words of its own as well', async () => {
    const page = await openForm('age-group', 'Languages spoken');
    expect(isOpen(page)).toBe(true);
    expect(grids(page).map((grid) => textOf(grid.querySelector('caption')))).toEqual(['Age group', 'Languages spoken']);
  });

  it('says what is not stated while it is typed, and refuses more people than were counted', async () => {
    const page = await openForm('gender');
    const [grid] = grids(page);
    expect(left(grid!)).toBe('–');
    type(field(page, 'Participants'), '30');
    await fill(grid!, 'women', '12');
    expect(left(grid!)).toBe('18');
    expect(cells(grid!)).toHaveLength(4);
    await fill(grid!, 'women', '12', 'men', '19');
    expect(textOf(grid!.querySelector('tfoot [role=alert]'))).toBe('The groups add up to 1 more than were counted');
  });

  it('leads by Enter from a group to its people, on to the next row, and out of a blank one', async () => {
    const page = await openForm('gender', 'audience');
    const [gender, audience] = grids(page);
    await fill(gender!, 'women', '12');
    const [women, twelve, blank] = cells(gender!);
    enter(women!);
    expect(document.activeElement).toBe(twelve);
    enter(twelve!);
    expect(document.activeElement).toBe(blank);
    enter(blank!);
    expect(document.activeElement).toBe(cells(audience!)[0]);
    enter(cells(audience!)[0]!);
    expect(document.activeElement).toBe(button(page, 'Split by something else as well'));
  });

  it('takes out a row that was emptied, once the grid is left', async () => {
    const page = await openForm('gender');
    const [grid] = grids(page);
    await fill(grid!, 'women', '12', 'men', '9');
    await fill(grid!, '', '');
    cells(grid!)[2]!.focus();
    cells(grid!)[2]!.blur();
    await settled();
    expect(cells(grid!).map(({ value }) => value)).toEqual(['men', '9', '', '']);
  });

  it('suggests what the project has called groups before, without those that stand there', async () => {
    const page = await openForm('gender');
    const [grid] = grids(page);
    cells(grid!)[0]!.focus();
    await settled();
    asked('GET', '/breakdown-categories').flush({
      items: [
        { dimension: 'gender', category: 'women', records: 9 },
        { dimension: 'gender', category: 'men', records: 8 },
        { dimension: 'audience', category: 'teachers', records: 7 },
      ],
      ...{ nextCursor: null, total: 3 },
    });
    await settled();
    await fill(grid!, 'women', '3');
    cells(grid!)[2]!.focus();
    cells(grid!)[2]!.dispatchEvent(new Event('focusin', { bubbles: true }));
    await settled();
    expect([...document.querySelectorAll('mat-option')].map((option) => textOf(option))).toEqual(['men']);
  });

  it('sends what was stated, and nothing of a grid that was left alone', async () => {
    const page = await openForm('gender', 'audience');
    const [gender] = grids(page);
    for (const [label, text] of [['Title', 'A fair'], ['Date', '3/5/2021'], ['Participants', '30']] as const) type(field(page, label), text); // prettier-ignore
    page.querySelector('tn-type-field mat-select')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', keyCode: 40, bubbles: true })); // prettier-ignore
    await fill(gender!, ' women ', '12', 'men', '9');
    button(page, 'Save').click();
    await settled();
    const { breakdowns } = asked('POST', '/events').request.body as { readonly breakdowns: unknown };
    expect(breakdowns).toEqual([
      {
        dimension: 'gender',
        parts: [
          { category: 'women', count: 12 },
          { category: 'men', count: 9 },
        ],
      },
    ]);
  });
});
