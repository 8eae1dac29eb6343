import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withRouterConfig } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { briefReportOf } from '@turnout/reports/definitions';
import { EMPTY_BRIEF_REPORT_FACTS } from '@turnout/reports/definitions/testing';
import { createTranslator, loadCatalogue } from '@turnout/shared/i18n';
import { DraftStore } from '@turnout/shared/web-platform';
import { answer, listOf, provideWebTesting } from '@turnout/shared/web-platform/testing';
import { BRIEF_REPORT_ROUTES } from './brief-report.routes';

const EVENT = '/api/v1/projects/sociall/events/e1';
const MAY = { change: true, delete: true, comment: true, evidence: true, review: [], lock: null };
const BLANK = { aim: [], happened: [], results: [], quotes: [], pictures: [], version: 0, updatedAt: null, updatedBy: null, may: MAY };
const said = (text: string) => [{ kind: 'paragraph', content: [{ text }] }];
const RECORD = { participants: { count: 20, quality: 'exact', method: null }, meetings: 1, status: 'held' };
const QUOTE = { text: 'We stay open', role: null, organisation: null, name: null, isNameConsented: false };
const textOf = (element: Element | null | undefined): string => element?.textContent?.replace(/\s+/gu, ' ').trim() ?? '';

/** @param typed what was typed and not saved the last time */
async function openPage(detail: object, mayChange = true, typed: object | null = null): Promise<HTMLElement> {
  localStorage.clear();
  const routes = [{ path: 'p/:project/events/:id/brief-report', children: BRIEF_REPORT_ROUTES }];
  TestBed.configureTestingModule({
    providers: [...(await provideWebTesting()), provideRouter(routes, withRouterConfig({ paramsInheritanceStrategy: 'always' }))],
  });
  const draft = { account: '', project: 'sociall', form: 'brief-report:e1' };
  if (typed) TestBed.inject(DraftStore).keep(draft, 1, { base: BLANK, report: { ...BLANK, ...typed } });
  const harness = await RouterTestingHarness.create();
  await harness.navigateByUrl('/p/sociall/events/e1/brief-report');
  await answer({
    [`${EVENT}/brief-report`]: { body: detail },
    [`${EVENT}/evidence`]: { body: { ...listOf(), items: [], mayChange: true, documented: { participants: 0, of: null } } },
    ...(mayChange ? { [EVENT]: { body: RECORD } } : {}),
  });
  atFirst = textOf(harness.routeNativeElement?.querySelector('[role="textbox"][contenteditable]'));
  const document = briefReportOf(EMPTY_BRIEF_REPORT_FACTS, createTranslator('en', await loadCatalogue('en')));
  await answer({ [`${EVENT}/brief-report.json`]: { body: document } });
  return harness.routeNativeElement as HTMLElement;
}

const sheetOf = (page: HTMLElement): string => textOf(page.querySelector('tn-document-sheet')?.shadowRoot?.querySelector('article'));
const button = (page: HTMLElement, name: string): HTMLButtonElement =>
  [...page.querySelectorAll('button')].find((each) => textOf(each) === name || each.getAttribute('aria-label') === name)!;

/** What stood in the first field as soon as there was one. */
let atFirst = '';

function typeQuote(page: HTMLElement, text: string): void {
  const words = page.querySelector<HTMLTextAreaElement>('tn-quotes-editor textarea')!;
  words.value = text;
  words.dispatchEvent(new Event('input'));
  TestBed.tick();
}

describe('the page where a brief report is written', () => {
  it('has a field for each section, named and counted, and the page as it prints beside it', async () => {
    const page = await openPage({ ...BLANK, aim: said('Meet'), version: 3 });
    const fields = [...page.querySelectorAll('[role="textbox"][contenteditable]')];
    expect(fields.map((field) => field.getAttribute('aria-label'))).toEqual(['Aim', 'What happened', 'Results and impact']);
    expect(textOf(fields[0])).toBe('Meet');
    expect(textOf(page.querySelector('.tn-rich-count'))).toBe('4 of 8,000 characters');
    expect(sheetOf(page)).toContain('Meet');
    expect([...page.querySelectorAll('tn-page-header a')].map((link) => link.getAttribute('href'))).toEqual([
      `${EVENT}/brief-report.pdf`,
      `${EVENT}/brief-report.docx`,
      `${EVENT}/brief-report.html`,
    ]);
  });

  it('says where the text contradicts the record, as it is written', async () => {
    const page = await openPage({ ...BLANK, happened: said('In all 35 participants attended.'), version: 3 });
    const contradictions = page.querySelector('tn-contradictions [role="status"]');
    expect(textOf(contradictions)).toBe('The brief report speaks of 35 people, the record of 20.');
  });

  it('has one stop for Tab in each toolbar, and arrows within', async () => {
    const page = await openPage(BLANK);
    const [toolbar] = page.querySelectorAll('[role="toolbar"]');
    const stops = () => [...toolbar!.querySelectorAll('button')].map((each) => each.tabIndex);
    expect(stops().filter((stop) => stop === 0)).toHaveLength(1);
    toolbar!.querySelector('button')!.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true }));
    TestBed.tick();
    expect(stops().at(-1)).toBe(0);
    expect(toolbar!.getAttribute('aria-label')).toBe('Format: Aim');
  });

  it('saves what changed and shows it at once, and both versions where somebody was faster', async () => {
    const page = await openPage({ ...BLANK, aim: said('Meet'), version: 3 });
    button(page, 'Add a quote').click();
    TestBed.tick();
    typeQuote(page, 'We stay open');
    expect(sheetOf(page)).toContain('We stay open');
    expect(textOf(page.querySelector('.save'))).toContain('Not saved yet');
    button(page, 'Save').click();
    await answer({ [`${EVENT}/brief-report`]: { problem: { status: 412, code: 'precondition.failed' } } });
    await answer({ [`${EVENT}/brief-report`]: { body: { ...BLANK, aim: said('Meet and eat'), version: 4 } } });
    const conflict = page.querySelector('tn-version-conflict');
    expect([...conflict!.querySelectorAll('tbody tr')].map(textOf)).toEqual(['Voices–“We stay open”']);
    button(page, 'Save mine').click();
    TestBed.tick();
    await answer({ [`${EVENT}/brief-report`]: { body: { ...BLANK, aim: said('Meet and eat'), quotes: [QUOTE], version: 5 } } });
    expect(sheetOf(page)).toContain('Meet and eat');
    expect(sheetOf(page)).toContain('We stay open');
  });

  it('keeps both of two changes that come faster than the page is drawn', async () => {
    const page = await openPage({ ...BLANK, quotes: [QUOTE], version: 3 });
    const quote = page.querySelector('tn-quotes-editor')!;
    const [words, role] = [quote.querySelector('textarea')!, quote.querySelector('input')!];
    words.value = 'We opened';
    words.dispatchEvent(new Event('input'));
    role.value = 'A teacher';
    role.dispatchEvent(new Event('input'));
    TestBed.tick();
    expect(sheetOf(page)).toContain('We opened');
    expect(sheetOf(page)).toContain('A teacher');
  });

  it('keeps what is typed while it is being saved, and saves that next, on top of what was saved', async () => {
    const page = await openPage({ ...BLANK, version: 3 });
    button(page, 'Add a quote').click();
    TestBed.tick();
    typeQuote(page, 'We stay');
    const press = () => document.dispatchEvent(new KeyboardEvent('keydown', { key: 's', ctrlKey: true }));
    press();
    await Promise.resolve();
    typeQuote(page, 'We stay open');
    press();
    await answer({ [`${EVENT}/brief-report`]: { body: { ...BLANK, quotes: [{ ...QUOTE, text: 'We stay' }], version: 4 } } });
    expect(sheetOf(page)).toContain('We stay open');
    expect(textOf(page.querySelector('.save'))).toContain('Not saved yet');
    const prints = TestBed.inject(HttpTestingController).expectOne(`${EVENT}/brief-report.json`);
    prints.flush({}, { status: 503, statusText: 'busy' });
    await new Promise((resume) => setTimeout(resume));
    const next = TestBed.inject(HttpTestingController).expectOne(`${EVENT}/brief-report`);
    expect([next.request.headers.get('If-Match'), next.request.body]).toEqual(['"4"', { quotes: [QUOTE] }]);
    next.flush({ ...BLANK, quotes: [QUOTE], version: 5 });
    await new Promise((resume) => setTimeout(resume));
    TestBed.tick();
    expect(textOf(page.querySelector('.save'))).toContain('Everything is saved');
    expect(sheetOf(page)).toContain('We stay open');
  });

  it('brings back what was typed the last time before anything else can be typed', async () => {
    const page = await openPage({ ...BLANK, version: 3 }, true, { aim: said('Meet') });
    expect(atFirst).toBe('Meet');
    expect(textOf(page.querySelector('.restored'))).toContain('was kept');
  });

  it('says why it cannot be written', async () => {
    const page = await openPage({ ...BLANK, may: { ...MAY, change: false } }, false);
    expect(textOf(page)).toContain('You cannot write this report');
    expect(page.querySelector('form')).toBeNull();
  });
});
