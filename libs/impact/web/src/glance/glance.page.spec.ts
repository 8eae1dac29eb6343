import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { SessionStore } from '@turnout/accounts/web';
import { SESSION } from '@turnout/accounts/web/testing';
import type { ProjectGlance, Session } from '@turnout/shared/api-client';
import { EmptyStateHarness, ProblemPanelHarness } from '@turnout/shared/ui/testing';
import { answer, listOf, provideWebTesting } from '@turnout/shared/web-platform/testing';
import { GlancePage } from './glance.page';

const ADDRESS = '/api/v1/overview';

const SOCIALL: ProjectGlance = {
  ...{ project: 'sociall', acronym: 'Soci@ll', title: 'Whole School Social Labs', programmeText: 'Erasmus+', role: 'coordinator' },
  ...{ startsOn: '2018-01-01', startsOnPrecision: 'month', endsOn: '2021-06-30', month: { now: 25, last: 42 } },
  ...{ events: 34, participants: 1712, promises: { kept: 1, behind: 2, open: 1, total: 4 } },
  behind: [
    { type: 'bench-learning', label: 'Bench-learning', events: { missing: 8 }, participants: { missing: 111 }, inConditions: 9 },
    { type: 'forward-looking', label: 'Forward-looking', events: { missing: 0 }, participants: { missing: null }, inConditions: 3 },
  ],
  ...{ needsYou: 3, findings: 1, overdue: 0, nextDeadline: { kind: 'deliverable', code: 'D2.2', on: '2020-03-31' } },
};
const EMPTY: ProjectGlance = {
  ...{ ...SOCIALL, project: 'later', acronym: null, title: 'Local action', role: 'viewer', month: { now: -3, last: 24 } },
  ...{ events: 0, participants: null, promises: { kept: 0, behind: 0, open: 0, total: 0 }, behind: [] },
  ...{ needsYou: 0, findings: null, nextDeadline: null },
};

async function open(session: Session = SESSION) {
  TestBed.configureTestingModule({ providers: [await provideWebTesting(), provideRouter([])] });
  const signedIn = TestBed.inject(SessionStore).ensure();
  await answer({ '/api/v1/session': { body: session } });
  await signedIn;
  const fixture = TestBed.createComponent(GlancePage);
  const page = fixture.nativeElement as HTMLElement;
  const row = (index: number): string => page.querySelectorAll('article')[index]?.textContent.replace(/\s+/gu, ' ').trim() ?? '';
  return { fixture, page, row, loader: TestbedHarnessEnvironment.loader(fixture) };
}

describe('GlancePage', () => {
  it('shows the shape of what comes', async () => {
    const { fixture, page } = await open();
    fixture.detectChanges();
    expect(page.querySelector('[role=status]')?.textContent).toContain('Loading');
  });

  it('shows where each project stands, what is behind, and what comes next', async () => {
    const { row, page } = await open();
    await answer({ [ADDRESS]: listOf(SOCIALL, EMPTY) });
    expect(row(0)).toContain('Soci@llWhole School Social LabsM25 of 42January 2018 – June 2021Coordinator');
    expect(row(0)).toContain('34 events held 1,712 participants');
    expect(row(0)).toContain('1 of 4 promises kept2 behind1 not known yet');
    expect(row(0)).toContain('Bench-learning8 events and 111 participants missing');
    expect(row(0)).toContain('Forward-looking3 events missing in its conditions');
    expect(row(0)).toContain('3 events need you1 open findingNext: deliverable D2.231/03/2020');
    expect(page.querySelectorAll('.piece')).toHaveLength(4);
    expect(row(1)).toContain('No event held yetNothing promised');
  });

  it('puts what runs first, and says of the rest where it stands', async () => {
    const { page } = await open();
    const ended = { ...SOCIALL, project: 'ended', month: { now: 60, last: 42 } };
    const endless = { ...SOCIALL, project: 'endless', month: { now: 7, last: null }, endsOn: null };
    const unknown = { ...SOCIALL, project: 'unknown', month: { now: null, last: 42 } };
    await answer({ [ADDRESS]: listOf(ended, EMPTY, endless, SOCIALL, unknown) });
    const groups = [...page.querySelectorAll('section')].map((section) => [
      section.querySelector('h2')?.textContent.replace(/\s+/gu, ' ').trim(),
      ...[...section.querySelectorAll('h3 a')].map((link) => link.getAttribute('href')),
    ]);
    expect(groups).toEqual([
      ['Running 1', '/p/sociall/overview'],
      ['Start or end not known 2', '/p/endless/overview', '/p/unknown/overview'],
      ['Not begun yet 1', '/p/later/overview'],
      ['Ended 1', '/p/ended/overview'],
    ]);
    expect(page.querySelectorAll('section')[1]?.textContent).toContain('M7');
  });

  it('says how many more are behind, and what is overdue', async () => {
    const { row } = await open();
    await answer({ [ADDRESS]: listOf({ ...SOCIALL, promises: { ...SOCIALL.promises, behind: 4 }, overdue: 2 }) });
    expect(row(0)).toContain('and 2 more promises');
    expect(row(0)).toContain('2 deliverables or milestones overdue');
  });

  it('calls nothing behind before the project has begun', async () => {
    const { row } = await open();
    await answer({ [ADDRESS]: listOf({ ...SOCIALL, month: { now: 0, last: 42 } }) });
    expect(row(0)).toContain('4 promises to keep');
    expect(row(0)).not.toContain('behind');
  });

  it('leads to what needs somebody', async () => {
    const { page } = await open();
    await answer({ [ADDRESS]: listOf(SOCIALL) });
    expect([...page.querySelectorAll('article a')].map((link) => link.getAttribute('href'))).toEqual([
      ...['/p/sociall/overview', '/p/sociall/impact', '/p/sociall/impact', '/p/sociall/overview', '/p/sociall/findings'],
    ]);
  });

  it('says what went wrong and asks again', async () => {
    const { page, loader } = await open();
    await answer({ [ADDRESS]: { offline: true } });
    await (await loader.getHarness(ProblemPanelHarness)).retry();
    await answer({ [ADDRESS]: listOf(SOCIALL) });
    expect(page.querySelectorAll('article')).toHaveLength(1);
  });

  it('says what will be here when there is nothing, and lets nobody begin a project who may not', async () => {
    const { page, loader } = await open();
    await answer({ [ADDRESS]: listOf() });
    expect(await (await loader.getHarness(EmptyStateHarness)).heading()).toBe('No project yet');
    expect(page.querySelector('a[href="/projects/new"]')).toBeNull();
  });

  it('lets those begin a project who coordinate one', async () => {
    const { page } = await open({
      ...SESSION,
      memberships: [{ project: 'sociall', role: 'coordinator', partner: null, workPackages: [] }],
    });
    await answer({ [ADDRESS]: listOf() });
    const links = [...page.querySelectorAll('a[href="/projects/new"]')].map(({ textContent }) => textContent);
    expect(links).toEqual(['New project']);
    expect(page.querySelector('tn-empty-state')?.textContent).toContain('Begin the first one from a template');
  });
});
