import { HttpTestingController, type TestRequest } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, withRouterConfig } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { eventsTable } from '@turnout/reports/definitions';
import { SOCIALL_FACTS } from '@turnout/reports/definitions/testing';
import { createTranslator, loadCatalogue } from '@turnout/shared/i18n';
import { provideWebTesting } from '@turnout/shared/web-platform/testing';
import type { ReportDocument } from '@turnout/reports/document';
import { REPORTS_ROUTES } from './reports.routes';

const PATH = '/api/v1/projects/sociall/reports';
const OFFERS = [
  {
    definition: 'events-table',
    title: 'Events by type',
    description: 'The table',
    formats: ['html', 'pdf', 'docx', 'xlsx', 'csv', 'json'],
  },
  { definition: 'sums-by-type', title: 'Sums', description: 'The sums', formats: ['html', 'pdf'] },
];

async function openPage(address: string): Promise<HTMLElement> {
  const routes = [{ path: 'p/:project/reports', children: REPORTS_ROUTES }];
  TestBed.configureTestingModule({
    providers: [...(await provideWebTesting()), provideRouter(routes, withRouterConfig({ paramsInheritanceStrategy: 'always' }))],
  });
  const harness = await RouterTestingHarness.create();
  await harness.navigateByUrl(`/p/sociall/reports${address}`);
  TestBed.tick();
  return harness.routeNativeElement as HTMLElement;
}

function asked(path: string): TestRequest {
  const [request] = TestBed.inject(HttpTestingController).match(({ url }) => url.split('?')[0] === path);
  if (!request) throw new Error(`Nobody asked ${path}.`);
  return request;
}

async function settled(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) {
    await new Promise((resume) => setTimeout(resume));
    TestBed.tick();
  }
}

async function documentOf(facts = SOCIALL_FACTS): Promise<ReportDocument> {
  return eventsTable.build(facts, createTranslator('en', await loadCatalogue('en')));
}

const textOf = (element: Element | null | undefined): string => element?.textContent?.replace(/\s+/gu, ' ').trim() ?? '';
const sheetOf = (page: HTMLElement): ShadowRoot | null | undefined => page.querySelector('tn-document-sheet')?.shadowRoot;

describe('the reports page', () => {
  it('shows the shape of the document while it is on its way', async () => {
    const page = await openPage('/events-table');
    expect(page.querySelectorAll('[role="status"]').length).toBeGreaterThan(0);
    expect(sheetOf(page)).toBeUndefined();
  });

  it('shows the document with every printed record, and the first definition where none is named', async () => {
    const page = await openPage('');
    asked(PATH).flush({ items: OFFERS });
    await settled();
    asked(`${PATH}/events-table.json`).flush(await documentOf());
    await settled();
    expect([...page.querySelectorAll('nav a')].map(textOf)).toEqual(['Events by type', 'Sums']);
    const sheet = sheetOf(page);
    expect(textOf(sheet?.querySelector('h2'))).toBe('Events by type');
    expect(sheet?.querySelectorAll('a[href^="/p/sociall/events/"]')).toHaveLength(31);
  });

  it('leads from a sum to the events it counts, within the application', async () => {
    const page = await openPage('/events-table');
    asked(PATH).flush({ items: OFFERS });
    asked(`${PATH}/events-table.json`).flush(await documentOf());
    await settled();
    const sum = sheetOf(page)?.querySelector<HTMLElement>('a[href="/p/sociall/events?type=igniting"]');
    const navigate = jest.spyOn(TestBed.inject(Router), 'navigateByUrl').mockResolvedValue(true);
    sum?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }));
    expect(navigate).toHaveBeenCalledWith('/p/sociall/events?type=igniting');
  });

  it('asks for the selection of the address, and offers the same selection as files', async () => {
    const page = await openPage('/events-table?type=igniting&from=2020-01-01');
    asked(PATH).flush({ items: OFFERS });
    expect(asked(`${PATH}/events-table.json`).request.urlWithParams).toBe(`${PATH}/events-table.json?type=igniting&from=2020-01-01`);
    await settled();
    expect(textOf(page.querySelector('tn-page-header'))).toContain('Word');
    const links = [...page.querySelectorAll('tn-page-header a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(
      ['pdf', 'docx', 'xlsx', 'html', 'csv', 'json'].map((format) => `${PATH}/events-table.${format}?type=igniting&from=2020-01-01`),
    );
  });

  it('says that nothing matches, above the document that says it too', async () => {
    const page = await openPage('/events-table?q=nothing');
    asked(PATH).flush({ items: OFFERS });
    asked(`${PATH}/events-table.json`).flush(await documentOf({ ...SOCIALL_FACTS, records: [] }));
    await settled();
    expect(textOf(page.querySelector('.nothing'))).toBe('No event matches the filters: the report below has no rows.');
  });

  it('says what happened when the server fails, and asks again', async () => {
    const page = await openPage('/events-table');
    asked(PATH).flush({ items: OFFERS });
    asked(`${PATH}/events-table.json`).flush({ code: 'internal' }, { status: 500, statusText: 'broken' });
    await settled();
    page.querySelector<HTMLElement>('[role="alert"] button')?.click();
    await settled();
    asked(PATH).flush({ items: OFFERS });
    asked(`${PATH}/events-table.json`).flush(await documentOf());
    await settled();
    expect(sheetOf(page)?.querySelector('table')).not.toBeNull();
  });
});
