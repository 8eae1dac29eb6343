import { HttpTestingController, type TestRequest } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, withRouterConfig } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { provideWebTesting } from '@turnout/shared/web-platform/testing';
import type { Difference, SharedVersion, Version } from '@turnout/shared/api-client';
import { REPORTS_ROUTES } from '../reports.routes';
import { SHARED_VERSION_ROUTES } from './shared-version.routes';

const PROJECT = '/api/v1/projects/sociall';
const TOTALS = { records: 31, events: 34, participants: 712, estimated: 0, documented: 0, unknown: 0 };
const SHA = 'a'.repeat(64);
const VERSION: Version = {
  ...{ id: 'v1', number: 1, definition: 'global-report', name: 'Τελική έκθεση', language: 'en', note: 'Handed in', composition: null },
  ...{ state: 'frozen', progress: { done: 7, of: 7 }, problem: null, by: 'Ana', totals: TOTALS, includesUnapproved: false },
  ...{ asOf: '2021-06-15T09:30:00.000Z', createdAt: '2021-06-15T09:30:00.000Z' },
  unapproved: [{ id: 'e1', title: 'Not yet', status: 'held' }],
  files: [
    { format: 'html', sha256: SHA, bytes: 10 },
    { format: 'pdf', sha256: SHA, bytes: 10 },
  ],
  refused: [{ format: 'csv', code: 'report.not-one-table' }],
};

async function openPage(address: string): Promise<HTMLElement> {
  const routes = [
    { path: 'p/:project/reports', children: REPORTS_ROUTES },
    { path: 'r', children: SHARED_VERSION_ROUTES },
  ];
  TestBed.configureTestingModule({
    providers: [...(await provideWebTesting()), provideRouter(routes, withRouterConfig({ paramsInheritanceStrategy: 'always' }))],
  });
  const harness = await RouterTestingHarness.create();
  await harness.navigateByUrl(address);
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

const textOf = (element: Element | null | undefined): string => element?.textContent?.replace(/\s+/gu, ' ').trim() ?? '';

describe('the versions of a project', () => {
  it('are listed, each beside the one before it', async () => {
    const page = await openPage('/p/sociall/reports/versions');
    const items = [{ ...VERSION, id: 'v2', number: 2, state: 'rendering', progress: { done: 3, of: 7 } }, VERSION];
    asked(`${PROJECT}/versions`).flush({ items, nextCursor: null, total: 2 });
    await settled();
    const rows = [...page.querySelectorAll('ol > li')].map(textOf);
    expect(rows[0]).toContain('Writing files, 3 of 7');
    expect(rows[1]).toContain('34 events · 712 participants');
    expect(page.querySelector('ol > li a[href*="compare"]')?.getAttribute('href')).toBe('/p/sociall/reports/versions/v1/compare?with=v2');
  });

  it('say what will be here while there is none', async () => {
    const page = await openPage('/p/sociall/reports/versions');
    asked(`${PROJECT}/versions`).flush({ items: [], nextCursor: null, total: 0 });
    await settled();
    expect(textOf(page)).toContain('Nothing is frozen yet');
    expect(page.querySelector('button')).toBeNull();
  });
});

describe('a version', () => {
  it('is shown as its own file says it, with its files, their fingerprints and what was left out', async () => {
    const page = await openPage('/p/sociall/reports/versions/v1');
    asked(`${PROJECT}/versions/v1`).flush(VERSION);
    await settled();
    const file =
      '<html><head><style>.rd-document{}</style></head><body><article class="rd-document"><a href="#s">1</a><h2 id="s">Sums</h2></article></body></html>';
    asked(`${PROJECT}/versions/v1.html`).flush(file);
    await settled();
    const sheet = page.querySelector('tn-frozen-sheet')?.shadowRoot;
    expect(textOf(sheet?.querySelector('article'))).toBe('1Sums');
    const heading = sheet?.querySelector<HTMLElement>('h2');
    heading!.scrollIntoView = jest.fn();
    sheet?.querySelector('a')?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    expect(heading!.scrollIntoView).toHaveBeenCalled();
    expect([...page.querySelectorAll('.files a')].map((link) => link.getAttribute('href'))).toEqual([
      `${PROJECT}/versions/v1.pdf`,
      `${PROJECT}/versions/v1.html`,
    ]);
    const words = textOf(page);
    for (const said of ['Not approved when it was frozen, and left out', 'Not yet', 'CSV holds a single table', SHA]) {
      expect(words).toContain(said);
    }
  });
});

describe('two versions', () => {
  it('are compared: totals, then events with who did what, then texts', async () => {
    const page = await openPage('/p/sociall/reports/versions/v1/compare');
    const effect = { records: 0, events: 0, participants: 7, estimated: 0, documented: 0, unknown: 0 };
    const side = { id: 'v1', number: 1, name: 'Report', asOf: '2021-06-15T09:30:00.000Z' };
    const difference: Difference = {
      ...{ before: side, after: { ...side, id: null, number: null }, isSame: false, settings: [] },
      totals: [{ by: null, key: null, label: 'All events', before: TOTALS, after: { ...TOTALS, participants: 719 } }],
      events: [
        {
          ...{ id: 'e1', state: 'changed', title: 'Cooking together', type: 'igniting', startsOn: '2021-05-04', leadPartner: 'CESIE' },
          ...{ status: 'held', acts: [] },
          changes: [{ field: 'participants.count', before: 18, after: 25, by: 'Ana', at: '2021-06-16T09:30:00.000Z' }],
          effects: [{ by: null, key: null, label: 'All events', effect }],
        },
      ],
      texts: [
        {
          ...{ section: 'introduction', title: 'Introduction', state: 'changed' },
          paragraphs: [
            {
              state: 'changed',
              pieces: [
                { state: 'same', text: 'In all ' },
                { state: 'gone', text: '712' },
                { state: 'added', text: '719' },
              ],
            },
          ],
        },
      ],
    };
    asked(`${PROJECT}/versions`).flush({ items: [VERSION], nextCursor: null, total: 1 });
    asked(`${PROJECT}/versions/v1/difference`).flush(difference);
    await settled();
    expect(textOf(page.querySelector('tn-page-header'))).toContain('One event differs, one section reads differently.');
    expect([...page.querySelectorAll('section h2')].map(textOf)).toEqual([
      'Totals',
      'Events that differ 1',
      'Texts that read differently 1',
    ]);
    expect(textOf(page.querySelector('tn-totals-compared tbody'))).toContain('+7');
    const event = textOf(page.querySelector('tn-event-compared'));
    for (const said of ['Participants', 'Ana', 'All events +7 participants', 'Not approved at the moment']) expect(event).toContain(said);
    expect(textOf(page.querySelector('tn-text-compared del'))).toContain('712');
    const navigate = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    const [, to] = page.querySelectorAll('select');
    to!.value = 'v1';
    to!.dispatchEvent(new Event('change'));
    expect(navigate).toHaveBeenCalledWith(['/p', 'sociall', 'reports', 'versions', 'v1', 'compare'], { queryParams: { with: 'v1' } });
  });
});

describe('a link for reviewers', () => {
  it('shows the report and its files, and nothing that leads elsewhere', async () => {
    const page = await openPage('/r/secret');
    const shared: SharedVersion = {
      ...{ name: 'Final report', number: 3, language: 'en', createdAt: VERSION.createdAt, expiresOn: '2021-07-15', files: VERSION.files },
      project: { acronym: 'Soci@ll', title: 'Whole School Social Labs' },
    };
    asked('/api/v1/shared-versions/secret').flush(shared);
    await settled();
    asked('/api/v1/shared-versions/secret.html').flush('<html><body><article>Report</article></body></html>');
    await settled();
    expect([...page.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual(['/api/v1/shared-versions/secret.pdf']);
    expect(textOf(page)).toContain('Version 3, frozen on 15 June 2021. This link works until 15 July 2021.');
  });

  it('says so when it leads nowhere', async () => {
    const page = await openPage('/r/wrong');
    asked('/api/v1/shared-versions/wrong').flush({ code: 'shared-version.not-found' }, { status: 404, statusText: 'gone' });
    await settled();
    expect(textOf(page.querySelector('h1'))).toBe('This link leads nowhere');
  });
});
