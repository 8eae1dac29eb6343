import { provideLocationMocks } from '@angular/common/testing';
import { OverlayContainer } from '@angular/cdk/overlay';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { SessionStore } from '@turnout/accounts/web';
import { SESSION } from '@turnout/accounts/web/testing';
import type { Task, WorkPackage } from '@turnout/shared/api-client';
import { answer, listOf, provideWebTesting } from '@turnout/shared/web-platform/testing';
import { CurrentProject } from '../current-project';
import { fieldOf, pressed, sent, settled, typeInto } from '../testing/form';
import { aPartner, aProject } from '../testing/project';
import { WorkPackagesPage } from './work-packages.page';

const ADDRESS = '/api/v1/projects/sociall';
const aPackage = (code: string, title: string, position: number): WorkPackage => ({
  ...{ id: code, code, title, leadPartner: null, fromMonth: 6, toMonth: 40, activities: ['Inviting'], outputs: [] },
  ...{ position, version: 1 },
});
const aTask = (code: string, title: string, changes: Partial<Task> = {}): Task => ({
  ...{ id: code, code, title, workPackage: 'WP2', leadPartner: null, fromMonth: null, toMonth: null, description: null, version: 1 },
  ...changes,
});
const PACKAGES = [aPackage('WP2', 'Piloting', 0), aPackage('WP3', 'WP3', 1)];
const TASKS = [
  aTask('T2.1', 'Guidelines', { leadPartner: 'CARDET', fromMonth: 6, toMonth: 12, description: 'One set per type.' }),
  aTask('T2.2', 'Events', { fromMonth: 13 }),
];

async function open(show?: string, packages = PACKAGES, tasks = TASKS): Promise<HTMLElement> {
  localStorage.clear();
  TestBed.configureTestingModule({ providers: [await provideWebTesting(), provideRouter([]), provideLocationMocks()] });
  const signedIn = TestBed.inject(SessionStore).ensure();
  await answer({ '/api/v1/session': { body: SESSION } });
  await signedIn;
  TestBed.inject(CurrentProject).open('sociall');
  const fixture = TestBed.createComponent(WorkPackagesPage);
  fixture.componentRef.setInput('project', 'sociall');
  fixture.componentRef.setInput('show', show);
  const lists = { 'work-packages': listOf(...packages), tasks: listOf(...tasks) };
  const [shown, other] =
    show === 'tasks' && packages.length > 0 ? (['tasks', 'work-packages'] as const) : (['work-packages', 'tasks'] as const);
  const all = { [ADDRESS]: { body: aProject({}) }, [`${ADDRESS}/partners`]: listOf(aPartner('CARDET', 'CY')) };
  // The list that is shown is asked for twice: by the page, and by itself once the page has what it needs.
  await Promise.all([
    answer({ ...all, [`${ADDRESS}/${other}`]: lists[other], [`${ADDRESS}/${shown}`]: lists[shown] }),
    answer({ [`${ADDRESS}/${shown}`]: lists[shown] }),
  ]);
  return fixture.nativeElement as HTMLElement;
}

const wordsOf = (element: Element | null): string[] =>
  [...(element?.querySelectorAll('strong, span') ?? [])].map(({ textContent }) => textContent.trim());

describe('WorkPackagesPage', () => {
  it('shows the tasks of each work package within it', async () => {
    const page = await open();
    const [with2, without] = [...page.querySelectorAll('li[data-id]')];
    const list = with2?.querySelector('ul') ?? null;
    expect(list?.getAttribute('aria-label')).toBe('Tasks of WP2');
    expect(wordsOf(list)).toEqual(['T2.1', 'Guidelines', 'led by CARDET', 'M6–M12', 'T2.2', 'Events', 'M13–M?']);
    expect(without?.querySelector('ul')).toBeNull();
  });

  it('names the tasks that stand in the way of deleting a work package', async () => {
    const page = await open();
    await pressed(page, 'Delete WP2');
    const users = TASKS.map(({ id, code, title }) => ({ kind: 'task', id, label: `${code} ${title}` }));
    const params = { total: 2, tasks: 2, events: 0 };
    (await sent('DELETE')).flush({ code: 'work-package.in-use', params, users }, { status: 409, statusText: 'refused' });
    await settled();
    const alert = page.querySelector('[role=alert]');
    expect(alert?.textContent).toContain('2 things of the project name this work package');
    const links = [...(alert?.querySelectorAll('a') ?? [])].map((link) => [link.textContent, link.getAttribute('href')]);
    expect(links).toEqual([
      ['T2.1 Guidelines', '/p/sociall/settings/work-packages'],
      ['T2.2 Events', '/p/sociall/settings/work-packages'],
    ]);
  });

  it('adds a task to the work package of the last one, once its months lie within', async () => {
    const page = await open('tasks');
    await pressed(page, 'Add a task');
    expect(fieldOf(page, 'Work package').value).toBe('WP2');
    await typeInto(page, 'Code', 'T2.3');
    await typeInto(page, 'Title', 'Evaluation');
    await typeInto(page, 'Last project month', '41');
    expect(page.querySelector('mat-error')?.textContent).toBe('WP2 ends in M40');
    await typeInto(page, 'Last project month', '40');
    await pressed(page, 'Add a task');
    expect((await sent('POST')).request.body).toEqual({
      ...{ code: 'T2.3', title: 'Evaluation', workPackage: 'WP2', leadPartner: null, fromMonth: null, toMonth: 40, description: null },
    });
  });

  it('puts back a task that was deleted', async () => {
    const page = await open('tasks');
    await pressed(page, 'Delete T2.1');
    (await sent('DELETE')).flush(null);
    await settled();
    await pressed(TestBed.inject(OverlayContainer).getContainerElement(), 'Undo');
    const { id: _id, version: _version, ...facts } = TASKS[0]!;
    expect((await sent('POST')).request.body).toEqual(facts);
  });

  it('leads from the one list to the other by its address', async () => {
    const page = await open();
    const [, tasks] = [...page.querySelectorAll<HTMLButtonElement>('mat-button-toggle button')];
    expect(tasks?.textContent.trim()).toBe('Tasks');
    tasks?.click();
    await settled();
    expect(TestBed.inject(Router).url).toBe('/?show=tasks');
  });

  it('asks for a work package first', async () => {
    const page = await open('tasks', [], []);
    expect(page.textContent).toContain('No work package yet');
    expect(page.querySelector('mat-button-toggle-group')).toBeNull();
  });
});
