import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { SessionStore } from '@turnout/accounts/web';
import { SESSION } from '@turnout/accounts/web/testing';
import { ANY_EVENT } from '@turnout/impact/domain';
import type { ImpactClause, ImpactOfType, ImpactProgress } from '@turnout/shared/api-client';
import { EmptyStateHarness, ProblemPanelHarness } from '@turnout/shared/ui/testing';
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
    ...{ eachPeriod: false, eventsAsked: 5, participantsAsked: null, query: { type: 'forward-looking', setting: String(setting) } },
    setting,
    clauses: [],
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

async function open(targets: readonly ImpactOfType[] | null, role: 'coordinator' | 'viewer' = 'viewer') {
  TestBed.configureTestingModule({ providers: [await provideWebTesting(), provideRouter([])] });
  const signedIn = TestBed.inject(SessionStore).ensure();
  await answer({
    '/api/v1/session': { body: { ...SESSION, memberships: [{ project: 'sociall', role, partner: null, workPackages: [] }] } },
  });
  await signedIn;
  const fixture = TestBed.createComponent(ImpactPage);
  fixture.componentRef.setInput('project', 'sociall');
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

  it('leads from each promise and condition to its events', async () => {
    const { page } = await open([BEHIND]);
    expect([...page.querySelectorAll('tn-kept-promise a')].map((link) => link.getAttribute('href'))).toEqual([
      '/p/sociall/events?type=forward-looking',
      '/p/sociall/events?type=forward-looking&setting=school',
      '/p/sociall/events?type=forward-looking&setting=local-community',
      '/p/sociall/events?type=forward-looking&setting=none',
    ]);
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
