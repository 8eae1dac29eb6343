import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { DeferBlockBehavior, DeferBlockState, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { SessionStore } from '@turnout/accounts/web';
import { SESSION } from '@turnout/accounts/web/testing';
import { ANY_EVENT } from '@turnout/impact/domain';
import type { EventExplanation, ImpactClause, ImpactOfType, ImpactProgress } from '@turnout/shared/api-client';
import { BulletBarHarness, ChartHarness, EmptyStateHarness, ProblemPanelHarness } from '@turnout/shared/ui/testing';
import { pressed } from '@turnout/consortium/web/testing';
import { answer, listOf, provideWebTesting } from '@turnout/shared/web-platform/testing';
import { gapOf, NO_PACE, SOCIALL_TYPES } from '../testing/sociall';
import { ImpactPage } from './impact.page';

const P = '/api/v1/projects/sociall';
const TYPES = { [`${P}/event-types`]: listOf(...SOCIALL_TYPES) };

const progress = (reached: number, promised: number): ImpactProgress => ({
  ...{ reached, promised, missing: Math.max(0, promised - reached) },
  ...{ ratio: { numerator: reached, denominator: promised }, state: reached < promised ? 'behind' : 'reached' },
});
const clause = (setting: ImpactClause['setting'], couldCount = 2, reached = 0): ImpactClause => ({
  ...progress(reached, 5),
  ...{
    ...ANY_EVENT,
    number: setting === 'school' ? 1 : 2,
    ...{ eachPeriod: false, eventsAsked: 5, participantsAsked: null, query: { type: 'forward-looking', setting: String(setting) } },
    setting,
    clauses: [],
    pace: null,
    participantsPerEvent: 15,
    participants: progress(0, 75),
    eventIds: [],
    couldCount,
    couldCountIds: [],
  },
});
const gap = (events: number, participants: number, inConditions = 0, inConditionsAtLeast = 0): ImpactOfType['gap'] => ({
  ...{ ...gapOf(events, participants), inConditions, inConditionsAtLeast, further: inConditions, furtherAtLeast: inConditionsAtLeast },
});
const part = (setting: ImpactClause['setting']): ImpactOfType['gap']['parts'][number] => ({
  ...{ ...ANY_EVENT, setting, events: 5, participantsPerEvent: 15, participants: 0 },
});
const KEPT: ImpactOfType = {
  type: 'igniting',
  events: progress(10, 10),
  participants: progress(301, 150),
  clauses: [],
  gap: gap(0, 0),
  ...NO_PACE,
};
const BEHIND: ImpactOfType = {
  ...{ type: 'forward-looking', events: progress(6, 10), participants: progress(77, 150) },
  ...{ clauses: [clause('school'), clause('local-community')] },
  gap: { ...gap(4, 73, 10, 8), parts: [part('school'), part('local-community')] },
  ...NO_PACE,
};

async function open(targets: readonly ImpactOfType[] | null, role: 'coordinator' | 'viewer' = 'viewer', planned?: string) {
  TestBed.configureTestingModule({
    providers: [await provideWebTesting(), provideRouter([])],
    deferBlockBehavior: DeferBlockBehavior.Manual,
  });
  const signedIn = TestBed.inject(SessionStore).ensure();
  await answer({
    '/api/v1/session': { body: { ...SESSION, memberships: [{ project: 'sociall', role, partner: null, workPackages: [] }] } },
  });
  await signedIn;
  const fixture = TestBed.createComponent(ImpactPage);
  fixture.componentRef.setInput('project', 'sociall');
  fixture.componentRef.setInput('planned', planned);
  if (targets) await answer({ ...TYPES, [`${P}/impact`]: { body: { targets } } });
  const page = fixture.nativeElement as HTMLElement;
  const promise = (index: number): string =>
    page.querySelectorAll('tn-kept-promise')[index]?.textContent.replace(/\s+/gu, ' ').trim() ?? '';
  return { fixture, page, promise, loader: TestbedHarnessEnvironment.loader(fixture) };
}

describe('ImpactPage', () => {
  it('shows the shape of what comes', async () => {
    const { fixture, page } = await open(null);
    fixture.detectChanges();
    expect(page.querySelector('[role=status]')).not.toBeNull();
  });

  it('says each promise as a sentence, and what would close the gap', async () => {
    const { promise } = await open([KEPT, BEHIND]);
    expect(promise(0)).toContain('10 events and 150 participants10of 10 events100%');
    expect(promise(0)).toContain('Reached');
    expect(promise(0)).not.toContain('gap');
    const conditions = '5 events in schools with 15 participants each and 5 events in local communities with 15 participants each';
    expect(promise(1)).toContain(`10 events and 150 participants: ${conditions}`);
    expect(promise(1)).toContain('0 of 5 2 more could count');
    const gapWords = conditions.replaceAll('events', 'more events');
    expect(promise(1)).toContain(`To close the gap: ${gapWords}. 2 of them may have been held already`);
  });

  it('names the whole numbers where there are no conditions', async () => {
    const { promise } = await open([{ ...BEHIND, clauses: [], gap: gap(4, 73) }]);
    expect(promise(0)).toContain('To close the gap: 4 more events and 73 more participants.');
    expect(promise(0)).not.toContain('held already');
  });

  it('calls nothing behind that may have been held already', async () => {
    const { promise } = await open([{ ...KEPT, clauses: [clause('school')], gap: gap(0, 0, 5, 0) }]);
    expect(promise(0)).toContain('Conditions not known yet');
  });

  it('says what was promised over all types, and leads to all events', async () => {
    const { page, promise } = await open([{ ...BEHIND, type: null, clauses: [{ ...clause('school'), query: { setting: 'school' } }] }]);
    expect(promise(0)).toMatch(/^All types together/u);
    const links = [...page.querySelectorAll('tn-kept-promise a')].map((link) => link.getAttribute('href'));
    expect(links.slice(0, 4)).toEqual([
      ...['/p/sociall/events', '/p/sociall/events', '/p/sociall/events?sort=-participants', '/p/sociall/events?setting=school'],
    ]);
  });

  it('leads from each promise and condition to its events', async () => {
    const { page } = await open([BEHIND]);
    expect([...page.querySelectorAll('tn-kept-promise a')].map((link) => link.getAttribute('href'))).toEqual([
      '/p/sociall/events?type=forward-looking',
      '/p/sociall/events?type=forward-looking',
      '/p/sociall/events?type=forward-looking&sort=-participants',
      '/p/sociall/events?type=forward-looking&setting=school',
      '/p/sociall/events?type=forward-looking&setting=local-community',
      '/p/sociall/events?type=forward-looking&setting=none',
      '/p/sociall/missing?kind=setting',
    ]);
  });

  it('tells of each event why it counts towards a condition, once that is asked for', async () => {
    const { page } = await open([BEHIND]);
    const why = page.querySelector<HTMLDetailsElement>('tn-condition-list details')!;
    why.open = true;
    why.dispatchEvent(new Event('toggle'));
    const explained = (title: string, standing: EventExplanation['standing'], reasons: EventExplanation['reasons']): EventExplanation => ({
      ...{ event: { id: title, title, startsOn: '2021-03-01' }, standing, meetings: standing === 'counts' ? 1 : 0, reasons },
    });
    const setting = { condition: 'setting', fit: 'yes', asked: ['school'], stated: ['school'] } as const;
    const items = [
      explained('One', 'counts', [{ ...setting, asked: [...setting.asked], stated: [...setting.stated] }]),
      explained('Two', 'could-count', [{ condition: 'setting', fit: 'open', asked: ['school'], stated: [] }]),
      explained('Three', 'does-not-count', [{ condition: 'participants', fit: 'no', asked: ['15'], stated: ['14'] }]),
      explained('Four', 'does-not-count', [{ condition: 'days', fit: 'no', asked: ['', '2020-12-31'], stated: ['2021-03-01'] }]),
    ];
    await answer({ [`${P}/impact/explanation`]: { body: { items: items.slice(0, 3), nextCursor: 'next', total: 9 } } });
    expect(page.querySelector('tn-condition-why')?.textContent).toContain('The first 3 of 9 events.');
    await pressed(page, 'Show more');
    await answer({ [`${P}/impact/explanation`]: { body: { items: items.slice(3), nextCursor: null, total: 4 } } });
    const lines = [...page.querySelectorAll('tn-condition-why li')].map((line) => line.textContent.replace(/\s+/gu, ' ').trim());
    expect(lines).toEqual([
      'CountsOne',
      'Could countTwoschool or local community not stated',
      'Does not countThree14 participants at each meeting; asked for: 15',
      'Does not countFour01/03/2021; asked for: by 31/12/2020',
    ]);
    expect(page.querySelector('tn-condition-why .foot')).toBeNull();
  });

  it('draws people where a condition promises them alone, or in total beside its events', async () => {
    const alone = { ...clause('school', 0), promised: null, eventsAsked: null, participantsAsked: 100, participants: progress(39, 100) };
    const both = { ...clause('local-community', 0), participantsAsked: 60, participants: progress(12, 60) };
    const { promise } = await open([{ ...BEHIND, clauses: [alone, both] }]);
    expect(promise(0)).toContain('39 of 100 participants');
    expect(promise(0)).toContain('0 of 5');
    expect(promise(0)).toContain('12 of 60 participants');
  });

  it('says how many promises are kept, and in what pace the others would have to be', async () => {
    const pace = {
      ...{ deadline: { month: 40, on: '2021-04-30' }, monthsLeft: 8, soFar: { events: null, participants: null } },
      neededPerMonth: { events: { numerator: 4, denominator: 8 }, participants: { numerator: 73, denominator: 8 } },
    };
    const { page, promise } = await open([KEPT, { ...BEHIND, pace }]);
    expect(page.querySelector('.kept')?.textContent).toBe('1 of 2 promises is kept');
    expect(promise(1)).toContain(
      'M40 ends on 30 April 2021, with 8 months left. Keeping the promise takes an event every 2 months and 9.2',
    );
    expect(promise(0)).not.toContain('M40');
  });

  it('says by when a condition is to be kept that names a month itself, and in what pace', async () => {
    const pace = (month: number, monthsLeft: number, missing: number): ImpactClause['pace'] => ({
      ...{ deadline: { month, on: '2018-12-31' }, monthsLeft },
      neededPerMonth: { events: monthsLeft === 0 ? null : { numerator: missing, denominator: monthsLeft }, participants: null },
    });
    const kept = { ...clause('school', 0, 5), pace: pace(13, 3, 0) };
    const clauses = [{ ...clause('school'), pace: pace(12, 3, 5) }, { ...clause('local-community'), pace: pace(11, 0, 5) }, kept];
    const { page } = await open([{ ...BEHIND, clauses }]);
    expect([...page.querySelectorAll('tn-condition-list .due')].map(({ textContent }) => textContent)).toEqual([
      'M12 ends on 31 December 2018, with 3 months left: it takes 1.7 events a month.',
      'M11 ended on 31 December 2018: what is missing is overdue.',
    ]);
  });

  it('sets what is planned apart from what was held, on request', async () => {
    const withPlanned = { reached: 8, missing: 2, ratio: { numerator: 8, denominator: 10 }, state: 'behind' } as const;
    const missing = { events: 2, participants: 33, inConditions: 8, inConditionsAtLeast: 6, further: 8, furtherAtLeast: 6 };
    const planned: ImpactOfType = {
      ...BEHIND,
      events: { ...BEHIND.events, withPlanned },
      clauses: [{ ...clause('school'), withPlanned: { ...withPlanned, reached: 2 } }],
      gap: { ...BEHIND.gap, withPlanned: missing },
      planned: { records: 2, events: 2, participants: 40, unknown: 1 },
    };
    const { page, promise, loader } = await open([planned], 'viewer', 'true');
    expect(page.querySelector('[role=note]')?.textContent).toContain('None of it is counted anywhere else');
    expect(promise(0)).toContain('6of 10 events60%and 2 planned: 8 of 10');
    expect(promise(0)).toContain('0 of 5 2 more could count 2 more planned');
    expect(promise(0)).toContain('2 events are planned. Of one of them nobody said how many people are expected.');
    expect(promise(0)).toContain('Even with all of them, 8 events and 33 participants would be missing. Planned events');
    const bars = await loader.getAllHarnesses(BulletBarHarness);
    expect(await Promise.all(bars.map((bar) => bar.planned()))).toEqual(['20%', null, '40%']);
  });

  it('says so where nothing is planned', async () => {
    const gapThen = { events: 4, participants: 73, inConditions: 10, inConditionsAtLeast: 8, further: 10, furtherAtLeast: 8 };
    const planned = { records: 0, events: 0, participants: 0, unknown: 0 };
    const { promise } = await open([{ ...BEHIND, planned, gap: { ...BEHIND.gap, withPlanned: gapThen } }], 'viewer', 'true');
    expect(promise(0)).toContain('Nothing of it is planned.');
  });

  it('draws the way there month by month, and says what it lacks', async () => {
    const { fixture, page, loader } = await open([BEHIND]);
    const [block] = await fixture.getDeferBlocks();
    await block?.render(DeferBlockState.Complete);
    const months = [1, 2].map((month) => ({
      ...{ month, from: `2018-0${String(month)}-01`, to: `2018-0${String(month)}-28`, events: month, participants: 10, unknown: 0 },
      ...{ planned: { events: 0, participants: 0 }, plan: { events: 5 * month, participants: 75 * month } },
    }));
    const trend = { type: 'forward-looking', months, now: 107, deadline: null, undated: 1 };
    await answer({ [`${P}/impact/trend`]: { body: trend } });
    expect(await (await loader.getHarness(ChartHarness)).said()).toEqual(['M1. Plan: 5, Reached: 1', 'M2. Plan: 10, Reached: 2']);
    expect(page.querySelector('tn-promise-trend')?.textContent).toContain('One record has no date');
  });

  it('teaches what a trend takes', async () => {
    const { fixture, page } = await open([BEHIND]);
    const [block] = await fixture.getDeferBlocks();
    await block?.render(DeferBlockState.Complete);
    const trend = { type: 'forward-looking', months: [], now: null, deadline: null, undated: 0 };
    await answer({ [`${P}/impact/trend`]: { body: trend } });
    expect(page.querySelector('tn-promise-trend')?.textContent).toContain('Once the project’s start is stated');
  });

  it('offers the first promise to whoever may make one, and tells others what will be here', async () => {
    const { loader } = await open([], 'coordinator');
    expect(await (await loader.getHarness(EmptyStateHarness)).action()).toBe('Add a promise');
    TestBed.resetTestingModule();
    const other = await open([]);
    expect(await (await other.loader.getHarness(EmptyStateHarness)).action()).toBeNull();
    expect(other.page.textContent).not.toContain('Change the promises');
  });

  it('asks again after a failure', async () => {
    const { loader, page } = await open(null);
    await answer({ ...TYPES, [`${P}/impact`]: { problem: { status: 503, code: 'server.database-away' } } });
    await (await loader.getHarness(ProblemPanelHarness)).retry();
    await answer({ ...TYPES, [`${P}/impact`]: { body: { targets: [KEPT] } } });
    expect(page.querySelectorAll('tn-kept-promise')).toHaveLength(1);
  });
});
