import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { MATERIAL_ANIMATIONS } from '@angular/material/core';
import { provideRouter, Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { SESSION } from '@turnout/accounts/web/testing';
import { SessionStore } from '@turnout/accounts/web';
import { leaveProject, openProject } from '@turnout/consortium/web';
import { aProject, aProjectSummary } from '@turnout/consortium/web/testing';
import { answer, listOf, provideWebTesting } from '@turnout/shared/web-platform/testing';
// Loaded when they are first asked for; here they are there at once.
import './more-sheet';
import './nav-counts';
import { Shell } from './shell';

@Component({ selector: 'tn-page', template: '<h1 tabindex="-1">Page</h1>' })
class Page {}

const OTHER = aProjectSummary({ code: 'skola-kopiena', acronym: 'Skola – kopienā', title: 'Integrated Programme' });

const SUMS = { all: { total: 1204, overdue: 9 }, own: { partner: 'CESIE', total: 1, overdue: 0 } };

async function open(url: string, changes: Partial<typeof SESSION> = {}, sums = SUMS) {
  const routes = [
    {
      path: '',
      component: Shell,
      children: [
        { path: 'p/:project/:page', component: Page, canActivate: [openProject] },
        { path: 'p/:project/events/new', component: Page, canActivate: [openProject] },
        { path: 'p/:project/events/map', component: Page, canActivate: [openProject] },
        { path: 'projects', component: Page, canActivate: [leaveProject] },
      ],
    },
  ];
  // Nothing moves in this window, so that nobody would hear of the end of an animation.
  const still = { provide: MATERIAL_ANIMATIONS, useValue: { animationsDisabled: true } };
  TestBed.configureTestingModule({ providers: [await provideWebTesting(), provideRouter(routes), still] });
  const signedIn = TestBed.inject(SessionStore).ensure();
  await answer({ '/api/v1/session': { body: { ...SESSION, ...changes } } });
  await signedIn;
  const opening = RouterTestingHarness.create(url);
  const code = url.split('/')[2];
  if (url.startsWith('/p/')) {
    await answer({
      '/api/v1/projects': listOf(aProjectSummary({}), OTHER),
      [`/api/v1/projects/${code}`]: { body: aProject({}) },
      [`/api/v1/projects/${code}/partners`]: listOf(),
      [`/api/v1/projects/${code}/findings`]: { body: { items: [], nextCursor: null, total: 7 } },
      ...(code === 'sociall' ? { [`/api/v1/projects/${code}/missing/sums`]: { body: sums } } : {}),
    });
  }
  const { fixture } = await opening;
  return { fixture, page: fixture.nativeElement as HTMLElement };
}

function press(key: string): void {
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}

async function settled(): Promise<string> {
  await new Promise((resolve) => setTimeout(resolve, 20));
  return TestBed.inject(Router).url;
}

async function eventually<T>(look: () => T | null): Promise<T> {
  for (let turn = 0; turn < 200; turn += 1) {
    const found = look();
    if (found !== null) return found;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error('It did not come.');
}

describe('Shell', () => {
  it('leads to the pages there are, and says on which one the person is', async () => {
    const { page } = await open('/p/sociall/events');
    const links = [...page.querySelectorAll('nav a:not(.log)')].map((link) => [link.textContent.trim(), link.getAttribute('aria-current')]);
    expect(links).toEqual([
      ['Overview', null],
      ['Impact', null],
      ['Events', 'page'],
      ['Import', null],
      ['Reports', null],
      ['Findings7, 7 to settle', null],
      ['Missing1, 1 thing missing', null],
    ]);
  });

  it('has what the bar of a phone has no room for behind “More”, with what waits there', async () => {
    const { page } = await open('/p/sociall/reports');
    const more = page.querySelector<HTMLButtonElement>('nav button.more');
    const said = more?.textContent.replace(/\s+/gu, ' ').trim();
    expect([said, more?.getAttribute('aria-current'), more?.getAttribute('aria-expanded')]).toEqual([
      'More7, 7 to settle',
      'true',
      'false',
    ]);
    more?.click();
    const sheet = await eventually(() => document.querySelector<HTMLElement>('tn-more-sheet'));
    const links = [...sheet.querySelectorAll('a')].map((link) => [
      link.textContent.replace(/\s+/gu, ' ').trim(),
      link.getAttribute('aria-current'),
    ]);
    expect(links).toEqual([
      ['Import', null],
      ['Reports', 'page'],
      ['Findings7, 7 to settle', null],
      ['All projects', null],
      ['Your account', null],
    ]);
    await eventually(() => (sheet.contains(document.activeElement) ? true : null));
    expect(document.activeElement?.textContent).toContain('Import');
    sheet.querySelector<HTMLElement>('button')?.click();
    await eventually(() => (document.querySelector('tn-more-sheet') === null ? true : null));
    expect(document.activeElement).toBe(more);
  });

  it('counts what is missing of everybody for who coordinates, and says of very much only that', async () => {
    const memberships = [{ ...SESSION.memberships[0], project: 'sociall', role: 'coordinator', partner: null }];
    const { page } = await open('/p/sociall/events', { memberships } as never);
    expect(page.querySelector('nav a[href$="/missing"]')?.textContent.replace(/\s+/gu, ' ').trim()).toBe(
      'Missing99+, 1,204 things missing',
    );
  });

  it('leads to the settings whoever may change some of them', async () => {
    const administrator = { ...SESSION.account, isAdministrator: true };
    const { page } = await open('/p/sociall/events', { account: administrator });
    expect(page.querySelector('nav a[href="/p/sociall/settings"]')?.textContent).toContain('Settings');
  });

  it('stands around the list of projects without pages of a project', async () => {
    const { page } = await open('/projects');
    expect(page.querySelector('nav')).toBeNull();
    expect(page.querySelector('main h1')?.textContent).toBe('Page');
  });

  it('says that it is a demonstration only where it is one', async () => {
    expect((await open('/projects', { demo: true })).page.textContent).toContain('Demonstration');
    TestBed.resetTestingModule();
    expect((await open('/projects')).page.textContent).not.toContain('Demonstration');
  });

  it('offers logging to whoever may, except on the page that does it', async () => {
    expect((await open('/p/sociall/events')).page.querySelector('a.log')?.getAttribute('href')).toBe('/p/sociall/events/new');
    TestBed.resetTestingModule();
    expect((await open('/p/sociall/events/new')).page.querySelector('a.log')).toBeNull();
    TestBed.resetTestingModule();
    expect((await open('/p/skola-kopiena/events')).page.querySelector('a.log')).toBeNull();
  });

  it('goes around by keys', async () => {
    await open('/p/sociall/events');
    press('g');
    press('r');
    expect(await settled()).toBe('/p/sociall/reports');
    press('n');
    expect(await settled()).toBe('/p/sociall/events/new');
  });

  it('has no key for what the person may not do', async () => {
    await open('/p/skola-kopiena/events');
    press('n');
    expect(await settled()).toBe('/p/skola-kopiena/events');
  });

  it('searches the events from anywhere', async () => {
    const { page } = await open('/p/sociall/overview');
    press('/');
    const field = page.querySelector<HTMLInputElement>('[role=search] input');
    expect(document.activeElement).toBe(field);
    if (field) field.value = 'Łódź';
    field?.dispatchEvent(new Event('input'));
    field?.form?.dispatchEvent(new Event('submit', { cancelable: true }));
    expect(await settled()).toBe('/p/sociall/events?q=%C5%81%C3%B3d%C5%BA');
  });

  it('keeps the other filters when the list is searched, and shows what it is searched for', async () => {
    const { page } = await open('/p/sociall/events?type=igniting&q=lab');
    const field = page.querySelector<HTMLInputElement>('[role=search] input');
    expect(field?.value).toBe('lab');
    if (field) field.value = '';
    field?.dispatchEvent(new Event('input'));
    field?.form?.dispatchEvent(new Event('submit', { cancelable: true }));
    expect(await settled()).toBe('/p/sociall/events?type=igniting');
  });

  it('stays with the map when it is searched from there', async () => {
    const { page } = await open('/p/sociall/events/map?country=PL');
    const field = page.querySelector<HTMLInputElement>('[role=search] input');
    if (field) field.value = 'lab';
    field?.dispatchEvent(new Event('input'));
    field?.form?.dispatchEvent(new Event('submit', { cancelable: true }));
    expect(await settled()).toBe('/p/sociall/events/map?country=PL&q=lab');
  });

  it('opens the palette by Ctrl and K with what the person may do, and gives the focus back', async () => {
    const { page } = await open('/p/sociall/events');
    page.querySelector<HTMLElement>('.brand')?.focus();
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', ctrlKey: true, bubbles: true, cancelable: true }));
    const palette = await eventually(() => document.querySelector<HTMLElement>('[role="combobox"]'));
    const offered = [...document.querySelectorAll('[role="option"] .words > span')].map(({ textContent }) => textContent);
    expect(offered).toEqual(expect.arrayContaining(['Log event', 'Overview', 'Skola – kopienā', 'Sign out']));
    expect(offered).not.toContain('Invite a member');
    palette.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', keyCode: 27, bubbles: true }));
    await eventually(() => document.querySelector('[role="combobox"]') === null || null);
    expect(document.activeElement?.className).toBe('brand');
  });

  it('switches to another project', async () => {
    const { page, fixture } = await open('/p/sociall/events');
    page.querySelector<HTMLButtonElement>('tn-project-switcher button')?.click();
    fixture.detectChanges();
    const panel = document.querySelector('[role=dialog]');
    const links = [...(panel?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['/p/sociall/overview', '/p/skola-kopiena/overview', '/projects']);
  });
});
