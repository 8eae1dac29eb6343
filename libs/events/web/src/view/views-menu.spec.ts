import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import type { SavedView } from '@turnout/shared/api-client';
import { button, field, textOf, type } from '../testing/on-page';
import { addressNow, answerList, answerSetup, asked, openPage, ROWS, settled } from '../testing/played-server';

const view = (id: string, name: string, more: Partial<SavedView> = {}): SavedView => ({
  ...{ id, name, query: { country: ['PL'] }, isShared: false, isDefault: false, mayChange: true, lost: [] },
  ...{ createdBy: 'P', updatedAt: '2026-11-22T00:00:00Z', version: 3 },
  ...more,
});
const OWN = view('own', 'Πολωνία');
const SHARED = view('shared', 'To approve', { query: { status: ['submitted'], sort: '-startsOn' }, isShared: true, mayChange: false });

async function openList(address: string, views: readonly SavedView[], role: 'partner' | 'lead' = 'partner'): Promise<HTMLElement> {
  const page = await openPage(address, role);
  answerSetup();
  answerList(ROWS);
  asked('GET', '/views').flush({ items: views, nextCursor: null, total: views.length });
  await settled();
  return page;
}

const current = (page: HTMLElement): HTMLElement => page.querySelector<HTMLElement>('tn-views-menu button') as HTMLElement;
const menu = (): HTMLElement => document.querySelector('.mat-mdc-menu-panel') as HTMLElement;
const items = (): string[] => [...menu().querySelectorAll('[mat-menu-item]')].map(textOf);

async function openMenu(page: HTMLElement): Promise<void> {
  current(page).click();
  await settled();
}

describe('the menu of views', () => {
  afterEach(() => {
    document.querySelectorAll('.cdk-overlay-container').forEach((overlay) => overlay.remove());
  });

  it('teaches what a view is where there is none, and saves nothing that is no selection', async () => {
    const page = await openList('', []);
    expect(textOf(current(page))).toBe('View: All events');
    await openMenu(page);
    expect(textOf(menu())).toContain('Need the same events every week?');
    expect(button(menu(), 'Filter or sort first').hasAttribute('disabled')).toBe(true);
  });

  it('shows one’s own views and those of the project, and opens one', async () => {
    const page = await openList('', [SHARED, OWN]);
    await openMenu(page);
    expect([...menu().querySelectorAll('.shelf')].map(textOf)).toEqual(['My views', 'Views of the project']);
    expect(items()).toEqual(['All events', 'Πολωνία', 'To approve', 'Filter or sort first, to save a view']);
    button(menu(), 'To approve').click();
    await settled();
    expect(addressNow()).toBe('/p/sociall/events?status=submitted&sort=-startsOn');
    answerList(ROWS.slice(0, 2));
    await settled();
    expect(textOf(current(page))).toBe('View: To approve');
    await openMenu(page);
    expect(items()).not.toContain('Delete this view');
  });

  it('says when the filters are no longer those of the view, and lets it show them', async () => {
    const page = await openList('?country=PL', [OWN]);
    expect(textOf(current(page))).toBe('View: Πολωνία');
    await openMenu(page);
    button(menu(), 'Πολωνία').click();
    await settled();
    await TestBed.inject(Router).navigateByUrl('/p/sociall/events?country=PL&country=CY');
    await settled();
    expect(textOf(current(page))).toBe('View: Πολωνία changed');
    await openMenu(page);
    button(menu(), 'Let it show what is shown now').click();
    const sent = asked('PATCH', '/views/own');
    expect(sent.request.headers.get('If-Match')).toBe('"3"');
    expect(sent.request.body).toEqual({ query: { country: ['PL', 'CY'] } });
    sent.flush({ ...OWN, query: { country: ['PL', 'CY'] }, version: 4 });
    await settled();
    expect(textOf(current(page))).toBe('View: Πολωνία');
    button(document.body, 'Undo').click();
    await settled();
    expect(asked('PATCH', '/views/own').request.body).toEqual({ query: OWN.query });
  });

  it('saves what is shown under a name that is free, and says what is wrong beside it', async () => {
    const page = await openList('?status=held', [OWN]);
    expect(textOf(current(page))).toBe('View: Own selection');
    await openMenu(page);
    button(menu(), 'Save as a new view').click();
    await settled();
    const form = document.querySelector('tn-view-form') as HTMLElement;
    expect(form.querySelector('mat-checkbox')).toBeNull();
    const submit = async (name: string): Promise<string> => {
      type(field(form, 'Name'), name);
      form.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
      await settled();
      return textOf(form.querySelector('[role="alert"]'));
    };
    expect(await submit(' ')).toBe('A view needs a name');
    expect(await submit('ΠΟΛΩΝΊΑ')).toBe('There is a view called “ΠΟΛΩΝΊΑ” already');
    expect(await submit('Held')).toBe('');
    const refused = asked('POST', '/views');
    expect(refused.request.body).toEqual({ name: 'Held', isShared: false, query: { status: ['held'] } });
    refused.flush({ code: 'view.too-many', status: 409, params: { max: 50 } }, { status: 409, statusText: 'no' });
    await settled();
    expect(textOf(form.querySelector('[role="alert"]'))).toContain('At most 50 views');
    await submit('Held');
    asked('POST', '/views').flush(view('held', 'Held', { query: { status: ['held'] } }), { status: 201, statusText: 'made' });
    await settled();
    expect(document.querySelector('tn-view-form')).toBeNull();
    expect(textOf(current(page))).toBe('View: Held');
  });

  it('lets a lead share a view, and deletes one with a way back', async () => {
    const page = await openList('?country=PL', [view('own', 'Poland', { isDefault: true })], 'lead');
    await openMenu(page);
    button(menu(), 'Rename or share').click();
    await settled();
    const form = document.querySelector('tn-view-form') as HTMLElement;
    form.querySelector<HTMLInputElement>('mat-checkbox input')?.click();
    form.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    const sent = asked('PATCH', '/views/own');
    expect(sent.request.body).toEqual({ name: 'Poland', isShared: true });
    sent.flush(view('own', 'Poland', { isShared: true, isDefault: true, version: 4 }));
    await settled();
    await openMenu(page);
    button(menu(), 'Delete this view').click();
    const gone = asked('DELETE', '/views/own');
    expect(gone.request.headers.get('If-Match')).toBe('"4"');
    gone.flush(null, { status: 204, statusText: 'gone' });
    await settled();
    expect(textOf(current(page))).toBe('View: Own selection');
    button(document.body, 'Undo').click();
    await settled();
    const back = asked('POST', '/views');
    expect(back.request.body).toEqual({ name: 'Poland', isShared: true, query: { country: ['PL'] } });
    back.flush(view('again', 'Poland', { isShared: true }));
    await settled();
    asked('POST', '/views/again/default').flush(null, { status: 204, statusText: 'done' });
  });

  it('opens the list with the view somebody starts with, but not what an address asks for', async () => {
    const start = view('own', 'Poland', { isDefault: true });
    await openList('', [start]);
    expect(addressNow()).toBe('/p/sociall/events?country=PL');
    TestBed.resetTestingModule();
    await openList('?country=CY', [start]);
    expect(addressNow()).toBe('/p/sociall/events?country=CY');
  });
});
