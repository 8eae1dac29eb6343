import { provideLocationMocks } from '@angular/common/testing';
import { OverlayContainer } from '@angular/cdk/overlay';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { isoDateOf } from '@turnout/shared/kernel';
import { answer, listOf, provideWebTesting } from '@turnout/shared/web-platform/testing';
import { fieldOf, pressed, sent, settled, typeInto } from '../testing/form';
import { aPartner, aProject } from '../testing/project';
import { DuePage } from './due.page';

const ADDRESS = '/api/v1/projects/sociall';
const open = { workPackage: null, leadPartner: null, status: null, deliveredOn: null, note: null, isRevised: false, version: 1, events: 0 };
const inDays = (days: number): string => isoDateOf(new Date(Date.now() + days * 86_400_000));
const LATE = { ...open, id: 'd1', code: 'D2.1', title: 'Global report', dueMonth: 40, dueOn: '2021-04-30', events: 2 };
const SOON = { ...open, id: 'd2', code: 'D2.2', title: 'Guidelines', dueMonth: 44, dueOn: inDays(3), leadPartner: 'CARDET' };
const DONE = { ...open, id: 'd3', code: 'D3', title: 'Plan', dueMonth: 6, dueOn: '2018-06-30', status: 'accepted', isRevised: true };
const OPEN = { ...open, id: 'd4', code: 'D4', title: 'Someday', dueMonth: null, dueOn: null };

async function page(show?: string): Promise<HTMLElement> {
  localStorage.clear();
  TestBed.configureTestingModule({ providers: [await provideWebTesting(), provideRouter([]), provideLocationMocks()] });
  const fixture = TestBed.createComponent(DuePage);
  fixture.componentRef.setInput('project', 'sociall');
  fixture.componentRef.setInput('show', show);
  await answer({
    [ADDRESS]: { body: aProject({ startsOn: '2018-01-01', endsOn: '2021-06-30' }) },
    [`${ADDRESS}/partners`]: listOf(aPartner('CARDET', 'CY')),
    [`${ADDRESS}/work-packages`]: listOf({ code: 'WP2' }),
    ...(show === undefined ? { [`${ADDRESS}/deliverables`]: listOf(DONE, LATE, SOON, OPEN) } : { [`${ADDRESS}/milestones`]: listOf() }),
  });
  return fixture.nativeElement as HTMLElement;
}

const rows = (element: HTMLElement): string[] =>
  [...element.querySelectorAll('tn-due-row')].map((row) =>
    [...row.querySelectorAll('strong, span, tn-status-badge, a')].map(({ textContent }) => textContent.trim()).join(' | '),
  );

describe('DuePage', () => {
  it('says in words when each is due, how far it is, and how many events count for it', async () => {
    const element = await page();
    const [done, late, soon, someday] = rows(element);
    expect(done).toBe('D3 | Plan | (revised) | Accepted | due 30 June 2018 (M6) | no event counts for it yet');
    expect(late).toBe('D2.1 | Global report | Overdue | due 30 April 2021 (M40) | 2 events count for it');
    expect(soon).toMatch(/^D2.2 \| Guidelines \| Due soon \| due .* \(M44\) \| after the project’s last month \(M42\) \| led by CARDET/u);
    expect(someday).toBe('D4 | Someday | due month not stated | no event counts for it yet');
    expect(element.querySelector('tn-due-row a')?.getAttribute('href')).toBe('/p/sociall/events?deliverable=D2.1');
  });

  it('changes one, once the rules have nothing against it', async () => {
    const element = await page();
    await pressed(element, 'Change D2.1');
    await typeInto(element, 'Due in project month', '45');
    expect(element.querySelector('mat-error')?.textContent).toContain('The project ends in M42');
    await typeInto(element, 'Due in project month', '44');
    await typeInto(element, 'Status', 'in-progress');
    await typeInto(element, 'Delivered on', '2021-05-31');
    expect(element.querySelector('mat-error')?.textContent).toBe('The status says that it is not delivered yet');
    await typeInto(element, 'Status', 'submitted');
    (fieldOf(element, 'Revised edition') as HTMLInputElement).click();
    await pressed(element, 'Save');
    const { request } = await sent('PATCH');
    expect([request.url, request.headers.get('If-Match')]).toEqual([`${ADDRESS}/deliverables/d1`, '"1"']);
    expect(request.body).toEqual({ dueMonth: 44, status: 'submitted', deliveredOn: '2021-05-31', isRevised: true });
  });

  it('says how many events stand in the way of deleting one, and puts back what was deleted', async () => {
    const element = await page();
    await pressed(element, 'Delete D2.1');
    (await sent('DELETE')).flush(
      { code: 'deliverable.in-use', params: { total: 2, events: 2 }, users: [] },
      { status: 409, statusText: 'refused' },
    );
    await answer({ [`${ADDRESS}/deliverables`]: listOf(LATE, SOON) });
    await settled();
    expect(element.querySelector('[role=alert]')?.textContent).toContain('2 things of the project name this deliverable, 2 of them events');
    await pressed(element, 'Delete D2.2');
    (await sent('DELETE')).flush(null);
    await answer({ [`${ADDRESS}/deliverables`]: listOf(LATE) });
    await settled();
    await pressed(TestBed.inject(OverlayContainer).getContainerElement(), 'Undo');
    const { id: _id, version: _version, events: _events, dueOn: _dueOn, ...facts } = SOON;
    expect((await sent('POST')).request.body).toEqual(facts);
  });

  it('shows milestones, and what it is good for while there is none', async () => {
    const element = await page('milestones');
    expect(element.textContent).toContain('No milestone yet');
    await pressed(element, 'Add a milestone');
    await typeInto(element, 'Code', 'MS1');
    await typeInto(element, 'Title', 'Kick-off');
    await pressed(element, 'Add a milestone');
    const unknown = { workPackage: null, leadPartner: null, dueMonth: null, status: null, deliveredOn: null, note: null };
    expect((await sent('POST')).request.body).toEqual({ code: 'MS1', title: 'Kick-off', ...unknown });
  });
});
