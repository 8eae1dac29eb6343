import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { SessionStore } from '@turnout/accounts/web';
import { SESSION } from '@turnout/accounts/web/testing';
import { CurrentProject } from '@turnout/consortium/web';
import { aPartner, aProject } from '@turnout/consortium/web/testing';
import { BulletBarHarness, EmptyStateHarness, ProblemPanelHarness } from '@turnout/shared/ui/testing';
import { answer, type Answer, listOf, provideWebTesting } from '@turnout/shared/web-platform/testing';
import { SOCIALL_PROMISES, SOCIALL_SUMMARY, SOCIALL_TYPES } from '../testing/sociall';
import { OverviewPage } from './overview.page';

const P = '/api/v1/projects/sociall';
const FOR_READERS = { [P]: { body: aProject({}) }, [`${P}/partners`]: listOf(aPartner('CEO', 'PL')) };
const CARD = { ...FOR_READERS, [`${P}/inbox`]: listOf() };
const FACTS: Readonly<Record<string, Answer>> = {
  [`${P}/impact`]: { body: { targets: SOCIALL_PROMISES } },
  [`${P}/event-types`]: listOf(...SOCIALL_TYPES),
  [`${P}/summary`]: { body: SOCIALL_SUMMARY },
};
const NOTHING = { records: 0, events: 0, participants: 0, estimated: 0, unknown: 0 };

async function open(session = SESSION) {
  TestBed.configureTestingModule({ providers: [await provideWebTesting(), provideRouter([])] });
  const signedIn = TestBed.inject(SessionStore).ensure();
  await answer({ '/api/v1/session': { body: session } });
  await signedIn;
  TestBed.inject(CurrentProject).open('sociall');
  const fixture = TestBed.createComponent(OverviewPage);
  fixture.componentRef.setInput('project', 'sociall');
  const page = fixture.nativeElement as HTMLElement;
  const row = (index: number): string => page.querySelectorAll('tn-promise-row')[index]?.textContent.replace(/\s+/gu, ' ') ?? '';
  return { fixture, page, row, loader: TestbedHarnessEnvironment.loader(fixture) };
}

describe('OverviewPage', () => {
  it('shows the shape of what comes', async () => {
    const { fixture, page } = await open();
    fixture.detectChanges();
    expect(page.querySelectorAll('[role=status]').length).toBeGreaterThan(0);
  });

  it('shows each promise with its figures, and names what is missing', async () => {
    const { row, page } = await open();
    await answer({ ...CARD, ...FACTS });
    expect(page.querySelector('h1')?.textContent).toBe('Soci@ll');
    expect(row(0)).toContain('Igniting event');
    expect(row(0)).toContain('10of 10 events100%');
    expect(row(0)).toContain('301of 150 participants201%');
    expect(row(0)).toContain('Reached');
    expect(row(2)).toContain('2of 10 events20%');
    expect(row(2)).toContain('8 events and 111 participants missing');
    expect(row(3)).toContain('4 events and 73 participants missing');
  });

  it.each([
    [2, 1, '1 event missing in its conditions'],
    [2, 0, 'Conditions not known yet'],
  ])('does not call reached what misses %i events in its conditions, %i for certain', async (inConditions, inConditionsAtLeast, words) => {
    const { row } = await open();
    const targets = SOCIALL_PROMISES.map((target) => ({ ...target, gap: { ...target.gap, inConditions, inConditionsAtLeast } }));
    await answer({ ...CARD, ...FACTS, [`${P}/impact`]: { body: { targets } } });
    expect(row(0)).toContain(words);
    expect(row(2)).toContain('8 events and 111 participants missing');
  });

  it('draws the bars honestly, with words for who cannot see them', async () => {
    const { loader } = await open();
    await answer({ ...CARD, ...FACTS });
    const bars = await loader.getAllHarnesses(BulletBarHarness);
    expect(bars).toHaveLength(8);
    expect(await bars[1]?.label()).toBe('301 of 150 participants reached');
    expect((await bars[1]?.lengths())?.surplus).not.toBe('0%');
    expect(await bars[4]?.lengths()).toEqual({ reached: '20%', surplus: '0%' });
  });

  it('says what needs the reader, before the promises', async () => {
    const { page } = await open();
    await answer({ ...CARD, ...FACTS });
    expect(page.querySelector('tn-needs-you + .columns tn-promises')).not.toBeNull();
    expect(page.querySelector('tn-needs-you')?.textContent).toContain('Nothing needs you at the moment.');
  });

  it('leads from each promise to the events that count towards it', async () => {
    const { page } = await open();
    await answer({ ...CARD, ...FACTS });
    const links = [...page.querySelectorAll('tn-promise-row a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual([
      '/p/sociall/events?type=igniting',
      '/p/sociall/events?type=peer-learning',
      '/p/sociall/events?type=bench-learning',
      '/p/sociall/events?type=forward-looking',
    ]);
  });

  it('totals with its basis', async () => {
    const { page } = await open();
    await answer({ ...CARD, ...FACTS });
    const total = page.querySelector('tn-promise-total')?.textContent.replace(/\s+/gu, ' ');
    expect(total).toContain('34');
    expect(total).toContain('712');
    expect(total).toContain('From 31 records');
    expect(total).toContain('Participants as reported');
  });

  it('shows a type without a promise without a bar, and what is not known in words', async () => {
    const { row, loader, page } = await open();
    const sums = { records: 2, events: 2, participants: null, estimated: 0, unknown: 2 };
    const summary = { by: 'type', basis: 'participants-as-reported', rows: [{ key: null, label: '', ...sums }], total: sums };
    await answer({ ...CARD, ...FACTS, [`${P}/impact`]: { body: { targets: [] } }, [`${P}/summary`]: { body: summary } });
    expect(await loader.getAllHarnesses(BulletBarHarness)).toEqual([]);
    expect(row(0)).toContain('Type not known');
    expect(row(0)).toContain('not knownparticipants');
    expect(row(0)).toContain('2 records without a count');
    expect(page.querySelector('tn-promise-row a')?.getAttribute('href')).toBe('/p/sociall/events?type=none');
  });

  it('offers the first event where nothing was promised and nothing logged', async () => {
    const { loader } = await open();
    await answer({
      ...CARD,
      ...FACTS,
      [`${P}/impact`]: { body: { targets: [] } },
      [`${P}/summary`]: { body: { rows: [], total: NOTHING } },
    });
    expect(await (await loader.getHarness(EmptyStateHarness)).action()).toBe('Log event');
  });

  it('does not offer it to somebody who may only read', async () => {
    const { loader, page } = await open({
      ...SESSION,
      memberships: [{ project: 'sociall', role: 'viewer', partner: null, workPackages: [] }],
    });
    await answer({
      ...FOR_READERS,
      ...FACTS,
      [`${P}/impact`]: { body: { targets: [] } },
      [`${P}/summary`]: { body: { rows: [], total: NOTHING } },
    });
    expect(await (await loader.getHarness(EmptyStateHarness)).action()).toBeNull();
    expect(page.textContent).not.toContain('Log event');
  });

  it('keeps the rest of the page when the promises cannot be had, and asks again', async () => {
    const { loader, page } = await open();
    await answer({ ...CARD, ...FACTS, [`${P}/summary`]: { problem: { status: 503, code: 'server.database-away' } } });
    expect(page.querySelector('h1')?.textContent).toBe('Soci@ll');
    await (await loader.getHarness(ProblemPanelHarness)).retry();
    await answer(FACTS);
    expect(page.querySelectorAll('tn-promise-row')).toHaveLength(4);
  });

  it('says that there is no such project, with a way to those there are', async () => {
    const { loader, page } = await open();
    await answer({ [P]: { problem: { status: 404, code: 'project.not-found' } } });
    const panel = await loader.getHarness(ProblemPanelHarness);
    expect(await panel.canRetry()).toBe(false);
    expect(page.querySelector('[role=alert] a')?.getAttribute('href')).toBe('/projects');
  });
});
