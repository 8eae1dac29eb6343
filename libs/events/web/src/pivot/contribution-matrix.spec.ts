import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { NO_FILTER, pivotOf } from '@turnout/events/domain';
import { SOCIALL_RECORDS, SOCIALL_TYPES } from '@turnout/events/domain/testing';
import { provideWebTesting } from '@turnout/shared/web-platform/testing';
import { textOf } from '../testing/on-page';
import { ContributionMatrix } from './contribution-matrix';

/** The matrix with what the server answers. */
async function shown(records: typeof SOCIALL_RECORDS | null): Promise<HTMLElement> {
  TestBed.configureTestingModule({ providers: [await provideWebTesting(), provideRouter([])] });
  const fixture = TestBed.createComponent(ContributionMatrix);
  fixture.componentRef.setInput('project', 'sociall');
  fixture.detectChanges();
  const request = TestBed.inject(HttpTestingController).expectOne(({ url }) => url === '/api/v1/projects/sociall/pivot');
  expect(request.request.params.toString()).toBe('rows=type&columns=partner&measure=events');
  const page = fixture.nativeElement as HTMLElement;
  expect(page.querySelector('tn-skeleton')).not.toBeNull();
  const types = SOCIALL_TYPES.map((code, hue) => ({ code, hue }));
  TestBed.inject(HttpTestingController)
    .expectOne(({ url }) => url === '/api/v1/projects/sociall/event-types')
    .flush({ items: types, nextCursor: null, total: types.length });
  if (records === null) request.flush({ code: 'server.failed', status: 500 }, { status: 500, statusText: 'Failed' });
  else request.flush(answer(records));
  await fixture.whenStable();
  return page;
}

function answer(records: typeof SOCIALL_RECORDS): object {
  const pivot = pivotOf(records, { shape: { rows: 'type', columns: 'partner' }, filter: NO_FILTER, order: { type: SOCIALL_TYPES } });
  const axis = ({ by, keys, cutOff }: typeof pivot.rows) => ({ by, items: keys.map((key) => ({ key, label: key ?? '' })), cutOff });
  const led = <T extends object>(sums: readonly T[]) => sums.map((each) => ({ ...each, query: {} }));
  return {
    ...{ ...pivot, measure: 'events', rows: axis(pivot.rows), columns: axis(pivot.columns), cells: led(pivot.cells) },
    ...{ rowTotals: led(pivot.rowTotals), columnTotals: led(pivot.columnTotals), total: { ...pivot.total, query: {} } },
  };
}

describe('who contributed what', () => {
  it('shows the events of each type by partner, says that each is credited, and leads on', async () => {
    const page = await shown(SOCIALL_RECORDS);
    const rows = [...page.querySelectorAll('tbody tr')].map((row) => [...row.children].map(textOf).join(' '));
    expect(page.querySelectorAll('tbody th tn-type-marker')).toHaveLength(4);
    expect(rows[2]).toMatch(/^bench-learning .*2/u);
    expect(textOf(page.querySelector('tfoot td:last-child'))).toBe('34');
    expect(textOf(page.querySelector('p'))).toContain('credited in full to each of them');
    expect(page.querySelector('p a')?.getAttribute('href')).toBe('/p/sociall/events/pivot?rows=type&columns=partner&measure=events');
  });

  it('teaches before anything was held', async () => {
    expect(textOf(await shown([]))).toContain('Once events have been held');
  });

  it('says what went wrong', async () => {
    expect((await shown(null)).querySelector('tn-problem')).not.toBeNull();
  });
});
