import { HttpTestingController, type TestRequest } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withRouterConfig } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { type Composition, composeReport, defaultComposition } from '@turnout/reports/definitions';
import { SOCIALL_GLOBAL_FACTS } from '@turnout/reports/definitions/testing';
import type { ReportDocument } from '@turnout/reports/document';
import { createTranslator, loadCatalogue } from '@turnout/shared/i18n';
import { type Answer, listOf, provideWebTesting } from '@turnout/shared/web-platform/testing';
import { REPORTS_ROUTES } from '../reports.routes';

const PROJECT = '/api/v1/projects/sociall';
const PATH = `${PROJECT}/compositions/c1`;
/** Two events are enough of a report to be written about. */
const FACTS = { ...SOCIALL_GLOBAL_FACTS, records: SOCIALL_GLOBAL_FACTS.records.filter(({ type }) => type === 'bench-learning') };
/** Of its sections those that texts and lists need: maps and diagrams are slow to draw where there is no browser, and have specs of their own. */
const KINDS: readonly string[] = ['partnership', 'introduction', 'conclusions'];
const WHOLE = defaultComposition('global-report', 'en');
const GLOBAL: Composition = { ...WHOLE, name: 'Global report', sections: WHOLE.sections.filter(({ kind }) => KINDS.includes(kind)) };
const said = (text: string) => [{ kind: 'paragraph' as const, content: [{ text }] }];
const textOf = (element: Element | null | undefined): string => element?.textContent?.replace(/\s+/gu, ' ').trim() ?? '';
const kept = (composition: Composition, version = 1, mayChange = true): Answer => ({
  body: {
    ...{ id: 'c1', version, composition, createdAt: '2026-01-01T10:00:00Z', createdBy: 'Ana', updatedAt: '2026-01-02T10:00:00Z' },
    ...{ updatedBy: 'Ana', may: { change: mayChange } },
  },
});
const found = (...contradictions: readonly object[]): Answer => ({ body: { language: 'en', claims: 1, contradictions } });

async function settled(): Promise<void> {
  for (let turn = 0; turn < 4; turn += 1) {
    await new Promise((resume) => setTimeout(resume));
    TestBed.tick();
  }
}

async function questionOf(path: string): Promise<TestRequest> {
  const server = TestBed.inject(HttpTestingController);
  for (let turn = 0; turn < 60; turn += 1) {
    const [request] = server.match(({ url }) => url === path);
    if (request) return request;
    await new Promise((resume) => setTimeout(resume, 20));
    TestBed.tick();
  }
  throw new Error(`Nobody asked ${path}.`);
}

/** The page asks for more than it waits for, so that it is never done as Angular sees it. */
async function answer(answers: Readonly<Record<string, Answer>>): Promise<void> {
  for (const [path, given] of Object.entries(answers)) {
    const request = await questionOf(path);
    if ('body' in given) request.flush(given.body as object);
    else if ('problem' in given)
      request.flush({ params: {}, errors: [], ...given.problem }, { status: given.problem.status, statusText: 'refused' });
  }
  await settled();
}

async function documentOf(composition: Composition): Promise<ReportDocument> {
  return composeReport(composition, FACTS, createTranslator('en', await loadCatalogue('en')));
}

async function composed(composition: Composition, ...contradictions: readonly object[]): Promise<void> {
  await answer({
    [`${PROJECT}/checks/narrative`]: found(...contradictions),
    [`${PATH}/document`]: { body: await documentOf(composition) },
  });
}

async function openPage(composition: Composition, mayChange = true, ...contradictions: readonly object[]): Promise<HTMLElement> {
  localStorage.clear();
  const routes = [{ path: 'p/:project/reports', children: REPORTS_ROUTES }];
  TestBed.configureTestingModule({
    providers: [...(await provideWebTesting()), provideRouter(routes, withRouterConfig({ paramsInheritanceStrategy: 'always' }))],
  });
  const harness = await RouterTestingHarness.create();
  await harness.navigateByUrl('/p/sociall/reports/compositions/c1');
  await answer({
    [PATH]: kept(composition, 1, mayChange),
    [`${PATH}/pictures`]: listOf(),
  });
  await composed(composition, ...contradictions);
  return harness.routeNativeElement as HTMLElement;
}

const buttons = (page: ParentNode): HTMLButtonElement[] => [...page.querySelectorAll('button')];
const button = (page: ParentNode, name: string): HTMLButtonElement =>
  buttons(page).find((each) => (each.getAttribute('aria-label') ?? textOf(each)) === name)!;
const sheetOf = (page: HTMLElement): ShadowRoot => page.querySelector('tn-document-sheet')!.shadowRoot!;
const outlineOf = (page: HTMLElement): string[] => [...page.querySelectorAll('tn-section-outline .title')].map(textOf);
const stateOf = (page: HTMLElement): string => textOf(page.querySelector('.state'));

async function choose(name: string): Promise<void> {
  button(document.body, name).click();
  await settled();
}

describe('the page where a report is composed', () => {
  beforeAll(() => {
    // The test's DOM has no layout to scroll.
    Element.prototype.scrollIntoView = () => undefined;
  });

  it('has the outline, the document and the settings, and what stands between saved and frozen', async () => {
    const page = await openPage(GLOBAL);
    expect(textOf(page.querySelector('h1'))).toBe('Global report');
    expect(stateOf(page)).toBe('All saved');
    expect(outlineOf(page).slice(0, 2)).toEqual(['Partnership', 'Introduction']);
    expect(textOf(sheetOf(page).querySelector('article'))).toContain('39');
    expect(page.querySelector<HTMLInputElement>('tn-composition-settings input')?.value).toBe('Global report');
    expect(sheetOf(page).querySelector('slot[name="tools-introduction"]')).not.toBeNull();
  });

  it('saves a change by itself, composes the report anew, and takes the change back', async () => {
    const page = await openPage(GLOBAL);
    const off = page.querySelector<HTMLInputElement>('tn-section-outline input[type="checkbox"]')!;
    off.click();
    TestBed.tick();
    expect(stateOf(page)).toBe('Not saved yet');
    const without = { ...GLOBAL, sections: GLOBAL.sections.map((each, at) => (at === 0 ? { ...each, isOn: false } : each)) };
    await answer({ [PATH]: kept(without, 2) });
    await composed(without);
    expect(stateOf(page)).toBe('All saved');
    button(page, 'Undo').click();
    TestBed.tick();
    expect(page.querySelector<HTMLInputElement>('tn-section-outline input[type="checkbox"]')!.checked).toBe(true);
    expect(stateOf(page)).toBe('Not saved yet');
  });

  it('writes a text where it stands, and gives it back to the records', async () => {
    const page = await openPage(GLOBAL);
    button(page, 'Edit text of Introduction').click();
    await settled();
    const field = page.querySelector('.writing [role="textbox"]');
    expect(field?.getAttribute('aria-label')).toBe('Introduction');
    expect(field?.querySelector('[data-figure="participants"]')?.textContent).toBe('39');
    expect(sheetOf(page).querySelector('slot[name="text-introduction"]')).not.toBeNull();
    button(page, 'Done').click();
    TestBed.tick();
    expect(page.querySelector('.writing')).toBeNull();
    expect(stateOf(page)).toBe('All saved');
  });

  it('says what the records say otherwise at its place, and puts the live figure there', async () => {
    const at = { path: '/0', from: 7, to: 23 };
    const wrong = {
      ...at,
      section: 'introduction',
      quote: '586 participants',
      code: 'narrative.participants',
      words: 'the records say 39',
    };
    const written = {
      ...GLOBAL,
      sections: GLOBAL.sections.map((each) =>
        each.id === 'introduction' ? { ...each, text: said('In all 586 participants came.') } : each,
      ),
    };
    const page = await openPage(written, true, { ...wrong, repair: '39 participants', figure: 'participants' });
    expect(textOf(page.querySelector('.check'))).toContain('1 statement in the texts contradicts the records.');
    expect(textOf(page.querySelector('[data-outline="introduction"] .count'))).toContain('1');
    button(page, 'Put in 39 participants, live').click();
    TestBed.tick();
    expect(textOf(sheetOf(page).querySelector('article'))).toContain('In all 39 participants came.');
    expect(page.querySelector('.check')).toBeNull();
  });

  it('moves, renames, adds and removes sections by keys and menus', async () => {
    const page = await openPage(GLOBAL);
    page
      .querySelector('[data-outline="introduction"]')!
      .dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp', altKey: true, bubbles: true }));
    TestBed.tick();
    expect(outlineOf(page)[0]).toBe('Introduction');
    button(page, 'Add a section').click();
    TestBed.tick();
    expect(outlineOf(page).at(-1)).toBe('New section');
    button(page, 'More for New section').click();
    await choose('Remove');
    expect(outlineOf(page)).not.toContain('New section');
    await choose('Undo');
  });

  it('shows both versions where somebody was faster', async () => {
    const page = await openPage(GLOBAL);
    const name = page.querySelector<HTMLInputElement>('tn-composition-settings input')!;
    name.value = 'Mine';
    name.dispatchEvent(new Event('input'));
    TestBed.tick();
    await answer({ [PATH]: { problem: { status: 412, code: 'precondition.failed' } } });
    await answer({ [PATH]: kept({ ...GLOBAL, name: 'Theirs' }, 5) });
    expect(stateOf(page)).toBe('Changed by somebody else');
    expect([...page.querySelectorAll('tn-version-conflict tbody tr')].map(textOf)).toEqual(['NameTheirsMine']);
    button(page, 'Save mine').click();
    await answer({ [PATH]: kept({ ...GLOBAL, name: 'Mine' }, 6) });
    expect(textOf(page.querySelector('h1'))).toBe('Mine');
  });

  it('can be read by those who may not change it, and explains its figures beside it', async () => {
    const page = await openPage(GLOBAL, false);
    expect(buttons(page).map(textOf)).not.toContain('Freeze');
    expect(page.querySelector('tn-section-outline input')).toBeNull();
    sheetOf(page)
      .querySelector<HTMLElement>('a[href="/p/sociall/events?type=bench-learning"]')!
      .dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }));
    TestBed.tick();
    await answer({
      [`${PROJECT}/figures/explanation`]: {
        body: {
          ...{ query: { type: 'bench-learning' }, basis: 'As reported', words: '301 participants', total: 1, unapproved: null },
          totals: { records: 10, events: 10, participants: 301, documented: 301, estimated: 0, unknown: 0 },
          leftOut: [{ reason: 'cancelled', records: 2, events: 2, query: { type: 'bench-learning', status: 'cancelled' } }],
          items: [
            {
              ...{
                id: 'e1',
                title: 'Spotkanie',
                type: 'bench-learning',
                startsOn: '2019-03-16',
                endsOn: null,
                country: 'PL',
                level: 'national',
              },
              ...{ meetings: 1, participants: { count: 12, quality: 'exact' } },
            },
          ],
        },
      },
    });
    const panel = document.querySelector('tn-figure-panel');
    expect(textOf(panel)).toContain('301 participants');
    expect([...(panel?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'))).toEqual([
      '/p/sociall/events?type=bench-learning&status=cancelled',
      '/p/sociall/events/e1',
      '/p/sociall/events?type=bench-learning',
    ]);
  });
});
