import { field, textOf, type } from '../testing/on-page';
import { answerList, answerSetup, asked, detailOf, openPage, ROWS, settled } from '../testing/played-server';

const HOLDING = { code: 'RP1', title: 'First report', lockedAt: '2021-06-01T09:00:00.000Z', until: null } as const;
const LOCKED = {
  code: 'RP1',
  title: 'First report',
  startsOn: '2020-01-01',
  endsOn: '2020-12-31',
  lockedAt: HOLDING.lockedAt,
  exceptions: [],
};
const MAY_NOT = { change: false, delete: false, comment: true, review: [], lock: 'period' } as const;

async function openEvent(address: string, change: object): Promise<HTMLElement> {
  const page = await openPage(address);
  answerSetup();
  asked('GET', '/events/event-1').flush({ ...detailOf(ROWS[1]!), ...change }, { headers: { ETag: '"1"' } });
  await settled();
  return page;
}

describe('a locked reporting period', () => {
  beforeEach(() => localStorage.clear());

  it('is named in the list beside each event it holds', async () => {
    const page = await openPage('');
    answerSetup();
    answerList([ROWS[0]!, { ...ROWS[1]!, period: HOLDING }]);
    await settled();
    expect([...page.querySelectorAll('tn-period-mark tn-visually-hidden')].map(textOf)).toEqual(['Locked: RP1']);
    expect(textOf(page.querySelector('tn-period-mark')?.closest('tr'))).toContain(ROWS[1]!.title);
  });

  it('is named on the page of an event it holds, with what can be done', async () => {
    const page = await openEvent('/event-1', { period: { ...HOLDING, until: '2021-06-05' }, may: MAY_NOT });
    expect(textOf(page.querySelector('tn-event-review'))).toMatch(
      /Reporting period RP1 \(First report\) is locked since 01\/06\/2021, and the exception ended on 05\/06\/2021\..*coordinator/u,
    );
    expect(page.querySelector('tn-event-review button, a[href$="/edit"]')).toBeNull();
  });

  it('is said beside the date as soon as it is typed', async () => {
    const page = await openPage('/new');
    answerSetup(undefined, [LOCKED]);
    await settled();
    type(field(page, 'Date'), '31/12/2020');
    await settled();
    const hint = () => textOf(page.querySelector('tn-date-field mat-hint'));
    expect(hint()).toBe('Reporting period RP1 is locked since 01/06/2021: the event cannot be saved with this date.');
    type(field(page, 'Date'), '1/3/2021');
    await settled();
    expect(hint()).not.toContain('locked');
  });

  it('is said in place of a form that could not be saved, with the way back', async () => {
    const page = await openEvent('/event-1/edit', { period: HOLDING, may: MAY_NOT });
    expect(page.querySelector('form')).toBeNull();
    expect(textOf(page.querySelector('tn-empty-state'))).toMatch(/^This event cannot be changed now.*RP1.*Back to the event$/u);
    expect(page.querySelector('tn-empty-state a')?.getAttribute('href')).toBe('/p/sociall/events/event-1');
  });

  it.each([
    [{ status: 'approved', may: { ...MAY_NOT, lock: 'review' } }, /ask a lead or coordinator to reopen it/u],
    [{ may: { ...MAY_NOT, lock: null } }, /this one is another’s/u],
  ])('is not the only reason why there is no form', async (change, words) => {
    const page = await openEvent('/event-1/edit', change);
    expect(page.querySelector('form')).toBeNull();
    expect(textOf(page.querySelector('tn-empty-state'))).toMatch(words);
  });
});
