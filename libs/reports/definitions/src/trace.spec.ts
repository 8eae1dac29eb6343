import { NO_FILTER, parseEventFilter } from '@turnout/events/domain';
import { isoDate } from '@turnout/shared/kernel';
import { traceOf, traceOfType } from './trace';

describe('traceOf', () => {
  it('asks nothing where nothing was asked', () => {
    expect(traceOf(NO_FILTER)).toEqual({ query: {} });
  });

  it('writes one value per field, so that the Events list reads the same filter back', () => {
    const filter = {
      ...NO_FILTER,
      type: ['igniting'],
      country: ['IT', 'European', null],
      partner: ['A, B'],
      from: isoDate('2021-01-01'),
    } as const;
    const { query } = traceOf(filter);
    expect(query).toEqual({ type: 'igniting', country: 'IT,European,none', partner: 'A\\, B', from: '2021-01-01' });
    expect(parseEventFilter(query)).toEqual(filter);
  });
});

describe('traceOfType', () => {
  it('narrows the filter to the type and keeps the rest', () => {
    expect(traceOfType({ ...NO_FILTER, type: ['igniting', 'webinar'], q: 'school' }, 'webinar')).toEqual({
      query: { type: 'webinar', q: 'school' },
    });
    expect(traceOfType(NO_FILTER, null)).toEqual({ query: { type: 'none' } });
  });
});
