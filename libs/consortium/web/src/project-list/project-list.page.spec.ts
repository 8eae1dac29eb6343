import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { SessionStore } from '@turnout/accounts/web';
import { SESSION } from '@turnout/accounts/web/testing';
import type { Session } from '@turnout/shared/api-client';
import { EmptyStateHarness, ProblemPanelHarness } from '@turnout/shared/ui/testing';
import { answer, listOf, provideWebTesting } from '@turnout/shared/web-platform/testing';
import { aProjectSummary } from '../testing/project';
import { ProjectListPage } from './project-list.page';

const ADDRESS = '/api/v1/projects';

async function open(
  session: Session = SESSION,
): Promise<{ readonly fixture: ComponentFixture<ProjectListPage>; readonly page: HTMLElement }> {
  TestBed.configureTestingModule({ providers: [await provideWebTesting(), provideRouter([])] });
  const signedIn = TestBed.inject(SessionStore).ensure();
  await answer({ '/api/v1/session': { body: session } });
  await signedIn;
  const fixture = TestBed.createComponent(ProjectListPage);
  return { fixture, page: fixture.nativeElement as HTMLElement };
}

describe('ProjectListPage', () => {
  it('shows the shape of what comes', async () => {
    const { fixture, page } = await open();
    fixture.detectChanges();
    expect(page.querySelector('[role=status]')?.textContent).toContain('Loading');
  });

  it('says what will be here when there is nothing', async () => {
    const { fixture } = await open();
    await answer({ [ADDRESS]: listOf() });
    const empty = await TestbedHarnessEnvironment.loader(fixture).getHarness(EmptyStateHarness);
    expect(await empty.heading()).toBe('No project yet');
  });

  it('says what went wrong and asks again', async () => {
    const { fixture, page } = await open();
    await answer({ [ADDRESS]: { offline: true } });
    const panel = await TestbedHarnessEnvironment.loader(fixture).getHarness(ProblemPanelHarness);
    await panel.retry();
    await answer({ [ADDRESS]: listOf(aProjectSummary({})) });
    expect(page.querySelectorAll('article')).toHaveLength(1);
  });

  it('leads to each project, by the name it goes by, with what is known of it', async () => {
    const { page } = await open();
    const unnamed = aProjectSummary({
      code: 'desegregation',
      acronym: null,
      title: 'Local action',
      countries: ['BG', 'BE'],
      role: 'viewer',
    });
    await answer({ [ADDRESS]: listOf(aProjectSummary({ counts: { events: 1754 } }), unnamed) });
    const links = [...page.querySelectorAll('article a')].map((link) => [link.textContent, link.getAttribute('href')]);
    expect(links).toEqual([
      ['Soci@ll', '/p/sociall/overview'],
      ['Local action', '/p/desegregation/overview'],
    ]);
    const [first, second] = [...page.querySelectorAll('article')].map((card) => card.textContent);
    expect(first).toContain('1,754');
    expect(first).toContain('from January 2018');
    expect(second).toContain('not known');
    expect(second).toContain('Bulgaria, Belgium');
    expect(second).toContain('Viewer');
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

  it('offers nobody else to begin one', async () => {
    const { page } = await open();
    await answer({ [ADDRESS]: listOf() });
    expect(page.querySelector('a[href="/projects/new"]')).toBeNull();
  });
});
