import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { MatButtonHarness } from '@angular/material/button/testing';
import { MatCheckboxHarness } from '@angular/material/checkbox/testing';
import { MatInputHarness } from '@angular/material/input/testing';
import { FEED_PARTS } from '@turnout/accounts/domain';
import { EmptyStateHarness, ProblemPanelHarness } from '@turnout/shared/ui/testing';
import { answer, type Answer, listOf, provideWebTesting } from '@turnout/shared/web-platform/testing';
import { CalendarFeeds } from './calendar-feeds';

const FEEDS = '/api/v1/account/feeds';
const PROJECTS = '/api/v1/projects';
const SOCIALL = { code: 'sociall', acronym: 'Soci@ll', title: 'Whole Schools Social Labs' };
const PHONE = {
  ...{ id: 'f1', name: 'Phone', project: null, parts: FEED_PARTS, language: 'en', createdAt: '2026-11-02T09:00:00.000Z' },
  lastReadOn: '2026-11-21',
};
const OFFICE = { ...PHONE, id: 'f2', name: 'Outlook', project: 'sociall', parts: ['planned-events', 'milestones'], lastReadOn: null };
const ADDRESS = `https://turnout.example.org/api/v1/feeds/tnf_${'a'.repeat(43)}.ics`;

async function open(feeds: Answer, project: string | null = null) {
  TestBed.configureTestingModule({ providers: [await provideWebTesting()] });
  const fixture = TestBed.createComponent(CalendarFeeds);
  fixture.componentRef.setInput('project', project);
  await answer({ [FEEDS]: feeds, [PROJECTS]: listOf(SOCIALL) });
  const loader = TestbedHarnessEnvironment.loader(fixture);
  const press = async (text: string) => (await loader.getHarness(MatButtonHarness.with({ text }))).click();
  return { page: fixture.nativeElement as HTMLElement, loader, press, server: TestBed.inject(HttpTestingController) };
}

describe('CalendarFeeds', () => {
  it('lists what each is about and holds, and when it was read', async () => {
    const { page } = await open(listOf(PHONE, OFFICE));
    const [first, second] = [...page.querySelectorAll('li')].map((item) => item.textContent);
    expect(first).toMatch(/Phone.*All my projects · Everything.*Last read 21 November 2026/su);
    expect(second).toMatch(/Outlook.*Soci@ll · Planned events, Milestones.*Not read yet/su);
  });

  it('teaches where there is none', async () => {
    const { loader } = await open(listOf());
    expect(await (await loader.getHarness(EmptyStateHarness)).heading()).toBe('No calendar reads along yet');
  });

  it('makes one of what is chosen, shows its address once, and forgets it', async () => {
    const { page, loader, press, server } = await open(listOf(), 'sociall');
    await press('Make a feed');
    expect(page.querySelector('mat-error')?.textContent).toContain('Say where you use it');
    server.expectNone({ method: 'POST', url: FEEDS });
    await (await loader.getHarness(MatInputHarness)).setValue('Phone');
    await (await loader.getHarness(MatCheckboxHarness.with({ label: 'Events that took place' }))).uncheck();
    await press('Make a feed');
    const request = server.expectOne({ method: 'POST', url: FEEDS });
    const parts = ['planned-events', 'reporting-periods', 'deliverables', 'milestones'];
    expect(request.request.body).toEqual({ name: 'Phone', project: 'sociall', parts });
    request.flush({ ...PHONE, address: ADDRESS });
    await new Promise((resolve) => setTimeout(resolve));
    await answer({ [FEEDS]: listOf(PHONE) });
    expect(page.querySelector('tn-shown-once p')?.textContent).toContain('Copy the address of “Phone” now');
    expect(page.querySelector('input')?.value).toBe(ADDRESS);
    expect(page.querySelector('tn-shown-once a')?.getAttribute('href')).toBe(ADDRESS.replace('https:', 'webcal:'));
    await press('I have copied it');
    expect(page.innerHTML).not.toContain(ADDRESS);
  });

  it('makes none of nothing', async () => {
    const { page, loader, press, server } = await open(listOf());
    await (await loader.getHarness(MatInputHarness)).setValue('Phone');
    for (const box of await loader.getAllHarnesses(MatCheckboxHarness)) await box.uncheck();
    await press('Make a feed');
    expect(page.querySelector('fieldset [role=alert]')?.textContent).toBe('Choose at least one thing to be in it');
    server.expectNone({ method: 'POST', url: FEEDS });
    await (await loader.getHarness(MatCheckboxHarness.with({ label: 'Milestones' }))).check();
    expect(page.querySelector('fieldset [role=alert]')).toBeNull();
  });

  it('takes one back', async () => {
    const { page, press, server } = await open(listOf(PHONE));
    expect(page.querySelector('li button')?.ariaLabel).toBe('Take back “Phone”');
    await press('Take back');
    expect(server.expectOne(`${FEEDS}/f1`).request.method).toBe('DELETE');
  });

  it('says what went wrong and asks again', async () => {
    const { page, loader } = await open({ problem: { status: 503, code: 'server.database-away' } });
    await (await loader.getHarness(ProblemPanelHarness)).retry();
    await answer({ [FEEDS]: listOf(PHONE) });
    expect(page.querySelectorAll('li')).toHaveLength(1);
  });
});
