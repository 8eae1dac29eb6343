import type { Series } from '@turnout/events/domain';
import { isoDate } from '@turnout/shared/kernel';
import { button, field, textOf, type } from '../testing/on-page';
import { answerSetup, asked, detailOf, openPage, ROWS, settled } from '../testing/played-server';

const cells = (page: HTMLElement) => [...page.querySelectorAll<HTMLInputElement>('tn-series-field tbody input')];
const follows = (page: HTMLElement) => textOf(page.querySelector('tn-series-field [role=status]'));

async function openSeries(): Promise<HTMLElement> {
  const page = await openPage('/new');
  answerSetup();
  await settled();
  type(field(page, 'Title'), 'Language club');
  type(field(page, 'Date'), '3/5/2021');
  type(field(page, 'Participants'), '18');
  page.querySelector('tn-type-field mat-select')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', keyCode: 40, bubbles: true })); // prettier-ignore
  button(page, 'Several meetings').click();
  await settled();
  return page;
}

/** Types into the cells from the second row on. */
async function fill(page: HTMLElement, ...words: string[]): Promise<void> {
  for (const [at, word] of words.entries()) {
    type(cells(page)[at + 2]!, word);
    await settled();
  }
}

async function choose(page: HTMLElement, words: string): Promise<void> {
  const radio = [...page.querySelectorAll('mat-radio-button')].find((each) => textOf(each).startsWith(words));
  radio?.querySelector<HTMLInputElement>('input')?.click();
  await settled();
}

describe('several meetings', () => {
  beforeEach(() => localStorage.clear());

  it('begin with the one that was typed, and say what they add up to on the basis that is chosen', async () => {
    const page = await openSeries();
    expect(cells(page).map(({ value }) => value)).toEqual(['3/5/2021', '18', '', '']);
    await fill(page, '10/5/2021', '25', '17/5/2021', '~20');
    expect(follows(page)).toBe('3 meetings, 03/05/2021 – 17/05/2021. Counts as about 63 people: all meetings together.');
    await choose(page, 'Same people');
    expect(follows(page)).toBe('3 meetings, 03/05/2021 – 17/05/2021. Counts as about 25 people: the most that were there at once.');
    await choose(page, 'Attendances');
    expect(follows(page)).toContain('Counts as about 63 attendances');
  });

  it('are sent with the days and the count that follow from them', async () => {
    const page = await openSeries();
    await fill(page, '10/5/2021', '25');
    button(page, 'Save').click();
    await settled();
    expect(asked('POST', '/events').request.body).toMatchObject({
      ...{ startsOn: '2021-05-03', endsOn: '2021-05-10', meetings: 2, participants: { count: 43, quality: 'exact', method: null } },
      series: {
        basis: 'different-people',
        meetings: [
          { on: '2021-05-03', participants: { count: 18, quality: 'exact', method: null } },
          { on: '2021-05-10', participants: { count: 25, quality: 'exact', method: null } },
        ],
      },
    });
  });

  it('are refused at the cell that is wrong, and when there is only one', async () => {
    const page = await openSeries();
    await fill(page, 'soon', '-3');
    expect([...page.querySelectorAll('tn-series-field .wrong')].map((each) => textOf(each))).toEqual([
      'There is no such date; write it as 2019-05-03',
      // Room for what is wrong with the table, kept so that nothing below it moves when it is said.
      '',
    ]);
    await fill(page, '', '');
    button(page, 'Save').click();
    await settled();
    expect(textOf(page.querySelector('tn-series-field p.wrong'))).toBe('A series has two meetings or more');
  });

  it('lead by Enter from cell to cell, and can be one date again', async () => {
    const page = await openSeries();
    cells(page)[0]!.focus();
    cells(page)[0]!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    expect(document.activeElement).toBe(cells(page)[1]);
    await fill(page, '10/5/2021', '25');
    button(page, 'One date instead').click();
    await settled();
    expect([field(page, 'Date').value, field(page, 'Participants').value]).toEqual(['03/05/2021', '43']);
    expect(page.querySelector('tn-series-field')).toBeNull();
  });

  it('are there with their counts when the event is changed, and stand on its page with what they mean', async () => {
    const people = (count: number | null) => ({ count, quality: count === null ? ('unknown' as const) : ('exact' as const), method: null });
    const series: Series = {
      basis: 'same-people',
      meetings: [
        { on: isoDate('2021-05-03'), participants: people(18) },
        { on: isoDate('2021-05-10'), participants: people(null) },
      ],
    };
    const event = {
      ...detailOf(ROWS[0]!),
      ...{
        series,
        seriesBasis: series.basis,
        leadPartner: 'CESIE',
        coPartners: [],
        startsOn: isoDate('2021-05-03'),
        endsOn: isoDate('2021-05-10'),
        meetings: 2,
      },
      participants: { count: 18, quality: 'estimate' as const, method: null },
    };
    const page = await openPage('/event-0/edit');
    answerSetup();
    asked('GET', '/events/event-0').flush(event, { headers: { ETag: '"1"' } });
    await settled();
    expect(cells(page).map(({ value }) => value)).toEqual(['03/05/2021', '18', '10/05/2021', '', '', '']);
    type(cells(page)[3]!, '21');
    await settled();
    button(page, 'Save').click();
    await settled();
    const { request } = asked('PATCH', '/events/event-0');
    expect(request.body).toEqual({
      participants: people(21),
      series: { basis: 'same-people', meetings: [series.meetings[0], { on: '2021-05-10', participants: people(21) }] },
    });
  });
});
