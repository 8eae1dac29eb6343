import { HttpTestingController, type TestRequest } from '@angular/common/http/testing';
import { ApplicationRef } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, withComponentInputBinding, withRouterConfig } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { provideWebTesting } from '@turnout/shared/web-platform/testing';
import { HISTORY_ROUTES } from '../history.routes';

const entry = (sequence: number, changes: object) => ({
  ...{
    sequence,
    id: `e${String(sequence)}`,
    at: '2021-06-02T10:00:00.000Z',
    account: 'a',
    by: 'Ada',
    channel: 'session',
    token: null,
    requestId: 'r',
  },
  ...{ kind: 'partner', thing: 't', label: 'CESIE', operation: 'change', changes: [{ field: 'country', before: null, after: 'IT' }] },
  ...changes,
});

function asked(): TestRequest {
  TestBed.tick();
  const [request] = TestBed.inject(HttpTestingController).match(({ url }) => url === '/api/v1/projects/sociall/history');
  if (!request) throw new Error('Nobody asked for the history.');
  return request;
}

async function settled(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) {
    await new Promise((resume) => setTimeout(resume));
    TestBed.tick();
    await TestBed.inject(ApplicationRef).whenStable();
  }
}

async function open(query = ''): Promise<HTMLElement> {
  const features = [withComponentInputBinding(), withRouterConfig({ paramsInheritanceStrategy: 'always' })] as const;
  TestBed.configureTestingModule({
    providers: [
      ...(await provideWebTesting()),
      provideRouter([{ path: 'p/:project/settings/history', children: HISTORY_ROUTES }], ...features),
    ],
  });
  const harness = await RouterTestingHarness.create();
  await harness.navigateByUrl(`/p/sociall/settings/history${query}`);
  return harness.routeNativeElement!;
}

const answer = async (items: readonly object[], nextCursor: string | null = null, total = items.length): Promise<void> => {
  asked().flush({ items, nextCursor, total });
  await settled();
};
const text = (element: Element | null): string => element?.textContent?.replace(/\s+/gu, ' ').trim() ?? '';
const press = (page: HTMLElement, words: string): void =>
  [...page.querySelectorAll('button')].find((each) => text(each) === words)!.click();

describe('ProjectHistoryPage', () => {
  it('lists who changed what of which thing', async () => {
    const page = await open();
    await answer([entry(2, {}), entry(1, { operation: 'delete', label: null, kind: 'gone-kind' })]);
    const [changed, deleted] = [...page.querySelectorAll('li')];
    expect(text(changed!.querySelector('.thing'))).toBe('PartnerCESIE');
    expect(text(changed!.querySelector('dd'))).toBe('Now: Italy');
    expect(text(deleted!.querySelector('.thing'))).toBe('gone-kind');
    expect(text(page.querySelector('.foot'))).toBe('2 of 2 changes');
  });

  it('narrows by what stands in the address, and so does the file', async () => {
    const page = await open('?kind=partner&from=2021-06-01');
    const first = asked();
    expect(first.request.params.toString()).toBe('kind=partner&from=2021-06-01');
    first.flush({ items: [], nextCursor: null, total: 0 });
    await settled();
    expect(text(page.querySelector('tn-empty-state h2'))).toBe('No change matches');
    expect(page.querySelector<HTMLSelectElement>('select')?.value).toBe('partner');
    expect(page.querySelector('a[download]')?.getAttribute('href')).toBe(
      '/api/v1/projects/sociall/history.csv?kind=partner&from=2021-06-01',
    );

    const what = page.querySelector('select')!;
    what.value = '';
    what.dispatchEvent(new Event('change'));
    await settled();
    expect(TestBed.inject(Router).url).toBe('/p/sociall/settings/history?from=2021-06-01');
    expect(asked().request.params.toString()).toBe('from=2021-06-01');
  });

  it('goes back in time page by page', async () => {
    const page = await open();
    await answer([entry(2, {})], 'there', 2);
    press(page, 'Show earlier changes');
    const more = asked();
    expect(more.request.params.get('cursor')).toBe('there');
    more.flush({ items: [entry(1, {})], nextCursor: null, total: 2 });
    await settled();
    expect(page.querySelectorAll('li')).toHaveLength(2);
    expect(page.querySelector('button')).toBeNull();
  });

  it('says what will be here when nothing was changed yet', async () => {
    const page = await open();
    expect(text(page.querySelector('[role=status]'))).toBe('Loading');
    await answer([]);
    expect(text(page.querySelector('tn-empty-state h2'))).toBe('No changes yet');
  });

  it('says what went wrong and asks again', async () => {
    const page = await open();
    asked().flush({ code: 'access.denied', status: 403 }, { status: 403, statusText: 'no' });
    await settled();
    expect(page.querySelector('[role=alert]')).not.toBeNull();
  });
});
