import { HttpTestingController, type TestRequest } from '@angular/common/http/testing';
import { ApplicationRef } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, withRouterConfig } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { SessionStore } from '@turnout/accounts/web';
import { LIST_GROUPS, sumEvents, summarise } from '@turnout/events/domain';
import { SOCIALL_RECORDS } from '@turnout/events/domain/testing';
import { provideWebTesting } from '@turnout/shared/web-platform/testing';
import type { EventDetail, EventListItem } from '../client/wire';
import { EVENTS_ROUTES } from '../events.routes';
import { IMPORT_ROUTES } from '../import.routes';

const PROJECT = '/api/v1/projects/sociall';

/** A request that has arrived, by method and path, and by a parameter that tells it from others. */
export function asked(method: string, path: string, parameter?: string): TestRequest {
  const [request] = TestBed.inject(HttpTestingController).match(
    ({ method: its, url, params }) => its === method && url === `${PROJECT}${path}` && (parameter === undefined || params.has(parameter)),
  );
  if (!request) throw new Error(`Nobody asked ${method} ${path}.`);
  return request;
}

/** Lets what is under way settle: answers, promises behind them, and the screen; what the server still owes is not waited for. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) {
    await new Promise((resume) => setTimeout(resume));
    TestBed.tick();
    await Promise.race([TestBed.inject(ApplicationRef).whenStable(), new Promise((resume) => setTimeout(resume, 20))]);
  }
}

const type = (code: string, label: string, level: string, hue: number) => ({
  ...{ code, label, level, hue, workPackage: null },
  ...{ aim: `Why ${label} is held`, format: 'Meeting', targetGroup: null },
});

const TYPES = [
  type('igniting', 'Igniting event', 'national', 0),
  type('peer-learning', 'Peer-learning event', 'national', 1),
  type('bench-learning', 'Bench-learning international webinar', 'international', 2),
  type('forward-looking', 'Forward-looking session', 'national', 3),
];

/** The project's own words, as its pages ask for them. */
export function answerSetup(
  types: readonly unknown[] = TYPES,
  periods: readonly unknown[] = [],
  breakdownDimensions: readonly string[] = [],
): void {
  const list = (...items: unknown[]) => ({ items, nextCursor: null, total: items.length });
  asked('GET', '').flush({
    ...{ code: 'sociall', acronym: 'Soci@ll', title: 'Soci@ll', startsOn: '2018-01-01', endsOn: null, durationMonths: null },
    ...{ reportingFrom: '2019-03-01', reportingTo: '2021-05-31', countries: ['PT', 'PL', 'CY', 'IT'] },
    breakdownDimensions,
    deliverables: [
      { code: 'D2.1', title: 'Global report' },
      { code: 'D2.2', title: 'Guidelines' },
    ],
    milestones: [{ code: 'MS1', title: 'Kick-off' }],
  });
  asked('GET', '/partners').flush(
    list({ code: 'CARDET', name: null, country: 'CY', spellings: [] }, { code: 'CESIE', name: null, country: 'IT', spellings: [] }),
  );
  asked('GET', '/event-types').flush(list(...types));
  asked('GET', '/work-packages').flush(list());
  asked('GET', '/reporting-periods').flush(list(...periods));
}

/** The records of the printed table as rows of the list. */
export const ROWS: readonly EventListItem[] = SOCIALL_RECORDS.map((record, index) => ({
  ...record,
  id: `event-${index}`,
  workPackage: null,
  seriesBasis: null,
  projectMonth: 15,
  period: null,
  version: 1,
}));

/** A row as its own page gets it. */
export function detailOf(row: EventListItem): EventDetail {
  const stored = { createdAt: '2021-06-01T10:00:00Z', createdBy: null, updatedAt: '2021-06-01T10:00:00Z', updatedBy: 'P' };
  return {
    ...row,
    ...stored,
    series: null,
    breakdowns: [],
    summary: null,
    may: { change: true, delete: true, comment: false, review: [], lock: null },
    openNote: null,
    hasOrigin: false,
  };
}

/** Answers what a list asks for: the rows, their totals, and the sums of its groups where it has groups. */
export function answerList(rows: readonly EventListItem[], nextCursor: string | null = null, total = rows.length): void {
  const sums = sumEvents(rows);
  asked('GET', '/events').flush({ items: rows, nextCursor, total, totals: { ...sums, leftOut: 0, documented: 0 } });
  const [summary] = TestBed.inject(HttpTestingController).match(({ url }) => url === `${PROJECT}/summary`);
  const group = LIST_GROUPS.find((each) => each === summary?.request.params.get('by'));
  if (!summary || !group) return;
  const { rows: groups } = summarise(rows, group);
  summary.flush({
    by: group,
    basis: 'participants-as-reported',
    rows: groups.map((row) => ({ ...row, label: row.key ?? '' })),
    total: sums,
  });
}

/** Answers what was held before an event, the latest first, and what after it. */
export function answerAround(before: readonly EventListItem[] = [], after: readonly EventListItem[] = []): void {
  const page = (items: readonly EventListItem[]) => ({ items, nextCursor: null, total: items.length });
  asked('GET', '/events', 'to').flush(page(before));
  asked('GET', '/events', 'from').flush(page(after));
}

/** Opens a page of the events as a partner of CESIE, before the server has answered anything but who is signed in. */
export function openPage(address: string, role: 'partner' | 'viewer' | 'lead' = 'partner'): Promise<HTMLElement> {
  return openAt(`/events${address}`, role);
}

/** Opens a page of the project by its address, as somebody in that role. */
export async function openAt(address: string, role: 'partner' | 'viewer' | 'lead' = 'partner'): Promise<HTMLElement> {
  const routes = [
    { path: 'p/:project/events', children: EVENTS_ROUTES },
    { path: 'p/:project/import', children: IMPORT_ROUTES },
  ];
  TestBed.configureTestingModule({
    providers: [...(await provideWebTesting()), provideRouter(routes, withRouterConfig({ paramsInheritanceStrategy: 'always' }))],
  });
  const signedIn = TestBed.inject(SessionStore).ensure();
  TestBed.inject(HttpTestingController)
    .expectOne('/api/v1/session')
    .flush({
      account: { id: 'a', email: 'partner@example.org', displayName: 'P', isAdministrator: false },
      memberships: [{ project: 'sociall', role, partner: 'CESIE', workPackages: [] }],
      demo: true,
    });
  await signedIn;
  const harness = await RouterTestingHarness.create();
  await harness.navigateByUrl(`/p/sociall${address}`);
  TestBed.tick();
  const page = harness.routeNativeElement;
  if (!page) throw new Error('No page opened.');
  return page;
}

/** The address the router shows now. */
export function addressNow(): string {
  return TestBed.inject(Router).url;
}
