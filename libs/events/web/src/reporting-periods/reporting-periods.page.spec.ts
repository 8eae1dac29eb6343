import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { pressed, sent, settled, typeInto } from '@turnout/consortium/web/testing';
import type { ReportingPeriod } from '@turnout/shared/api-client';
import { answer, listOf, provideWebTesting } from '@turnout/shared/web-platform/testing';
import { textOf } from '../testing/on-page';
import { ReportingPeriodsPage } from './reporting-periods.page';

const ADDRESS = '/api/v1/projects/sociall';
const OPEN: ReportingPeriod = {
  ...{ id: 'p1', code: 'RP1', title: 'First report', startsOn: '2019-03-01', endsOn: '2020-08-31', version: 2 },
  ...{ lockedAt: null, lockedBy: null, lockReason: null, records: 17, notApproved: 3, exceptions: [] },
};
const LOCKED: ReportingPeriod = {
  ...OPEN,
  ...{ lockedAt: '2021-06-01T09:00:00.000Z', lockedBy: 'Ada', lockReason: 'Handed in', version: 3 },
  exceptions: [
    {
      ...{ id: 'x1', partner: 'CESIE', event: null, eventTitle: null, until: '2021-06-05', isOver: true },
      ...{ reason: 'Late lists', createdAt: '2021-06-01T09:00:00.000Z', createdBy: 'Ada' },
    },
  ],
};

async function open(period: ReportingPeriod): Promise<HTMLElement> {
  localStorage.clear();
  TestBed.configureTestingModule({ providers: [await provideWebTesting(), provideRouter([])] });
  const fixture = TestBed.createComponent(ReportingPeriodsPage);
  fixture.componentRef.setInput('project', 'sociall');
  await answer({ [`${ADDRESS}/reporting-periods`]: listOf(period) });
  document.body.append(fixture.nativeElement as HTMLElement);
  return fixture.nativeElement as HTMLElement;
}

const labels = (page: HTMLElement): string[] =>
  [...page.querySelectorAll('li button')].map((each) => each.getAttribute('aria-label') ?? '');

describe('ReportingPeriodsPage', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  it('says what a lock will do before it does it, and leads to what is not approved', async () => {
    const page = await open(OPEN);
    await pressed(page, 'Lock RP1 …');
    expect(textOf(page.querySelector('tn-lock-form p'))).toBe(
      '17 events become read-only for everybody, and none can be added. 3 of them are not approved and stay so. Show these',
    );
    expect(page.querySelector('tn-lock-form a')?.getAttribute('href')).toBe(
      '/p/sociall/events?from=2019-03-01&to=2020-08-31&status=planned&status=held&status=submitted&status=returned',
    );
    expect(document.activeElement?.tagName).toBe('TEXTAREA');
    await pressed(page, 'Lock it');
    const { request } = await sent('POST');
    expect([request.url, request.headers.get('If-Match'), request.body]).toEqual([
      `${ADDRESS}/reporting-periods/p1/lock`,
      '"2"',
      { reason: '' },
    ]);
  });

  it('offers a locked period to be unlocked with a reason, and not to be changed', async () => {
    const page = await open(LOCKED);
    expect(labels(page)).toEqual(['Take back the exception for CESIE', 'Unlock RP1', 'Name an exception from the lock of RP1']);
    expect(textOf(page.querySelector('.state'))).toBe('Locked since 1 June 2021 by Ada. Handed in');
    await pressed(page, 'Unlock RP1');
    await pressed(page, 'Unlock');
    expect(textOf(page.querySelector('[role="alert"]'))).toBe('Write a few words first');
    await typeInto(page, 'Why it is unlocked', 'A count was wrong');
    await pressed(page, 'Unlock');
    const request = await sent('POST');
    expect(request.request.body).toEqual({ reason: 'A count was wrong' });
    request.flush({ code: 'precondition.failed' }, { status: 412, statusText: 'stale' });
    await settled();
    expect(textOf(page.querySelector('[role="alert"]'))).not.toBe('');
  });

  it('makes an exception for an event of the period, and takes one back', async () => {
    const page = await open(LOCKED);
    await pressed(page, 'Name an exception from the lock of RP1');
    await answer({
      [ADDRESS]: { body: { code: 'sociall' } },
      [`${ADDRESS}/partners`]: listOf({ code: 'CESIE' }),
      [`${ADDRESS}/event-types`]: listOf(),
      [`${ADDRESS}/work-packages`]: listOf(),
      [`${ADDRESS}/reporting-periods`]: listOf(LOCKED),
      [`${ADDRESS}/events`]: listOf({ id: 'e1', title: 'Spotkanie' }),
    });
    await pressed(page, 'Make the exception');
    expect(textOf(page.querySelector('[role="alert"]'))).toMatch(/^Choose either a partner or an event/u);
    await typeInto(page, 'Partner or event', 'event:e1');
    await typeInto(page, 'Why', 'Late lists');
    await pressed(page, 'Make the exception');
    const made = await sent('POST');
    expect([made.request.url, made.request.body]).toEqual([
      `${ADDRESS}/reporting-periods/p1/exceptions`,
      { event: 'e1', until: null, reason: 'Late lists' },
    ]);
    made.flush({});
    await settled();
    await answer({ [`${ADDRESS}/reporting-periods`]: listOf(LOCKED) });
    await pressed(page, 'Take back the exception for CESIE');
    expect((await sent('DELETE')).request.url).toBe(`${ADDRESS}/reporting-periods/p1/exceptions/x1`);
  });
});
