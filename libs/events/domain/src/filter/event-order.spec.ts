import { DomainError } from '@turnout/shared/kernel';
import { DEFAULT_ORDER, EVENT_ORDERS, formatEventOrder, parseEventOrder } from './event-order';

describe('order', () => {
  it('has ten spellings, each read back as it was written', () => {
    expect(EVENT_ORDERS).toEqual([
      'type',
      '-type',
      'startsOn',
      '-startsOn',
      'title',
      '-title',
      'country',
      '-country',
      'participants',
      '-participants',
    ]);
    expect(EVENT_ORDERS.map((order) => formatEventOrder(parseEventOrder(order)))).toEqual(EVENT_ORDERS);
  });

  it.each([undefined, ''])('is that of the types where nobody asked (%p)', (text) => {
    expect([parseEventOrder(text), DEFAULT_ORDER]).toEqual([
      { by: 'type', isDescending: false },
      { by: 'type', isDescending: false },
    ]);
  });

  it.each(['date', '--title', '-', 'Title', 'constructor'])('refuses %s', (text) => {
    expect(() => parseEventOrder(text)).toThrow(new DomainError('event.unknown-sort'));
  });

  it('says which field it was', () => {
    const error = catchError(() => parseEventOrder('colour'));
    expect(error.fields).toEqual([{ pointer: '/sort', code: 'event.unknown-sort', params: { value: 'colour' } }]);
  });
});

function catchError(act: () => unknown): DomainError {
  try {
    act();
  } catch (error) {
    if (error instanceof DomainError) return error;
  }
  throw new Error('Expected a DomainError');
}
