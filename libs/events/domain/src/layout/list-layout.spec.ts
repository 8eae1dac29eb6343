import { DomainError } from '@turnout/shared/kernel';
import * as fc from 'fast-check';
import { EVENT_ORDERS, EVENT_SORTS, parseEventOrder } from '../filter/event-order';
import { LIST_COLUMNS, tidyColumns, usualColumns } from './list-column';
import { LIST_GROUPS } from './list-group';
import { DEFAULT_LAYOUT, formatListLayout, groupedBy, LIST_ORDER, type ListLayout, parseListLayout, readListLayout } from './list-layout';

const LAYOUTS: fc.Arbitrary<ListLayout> = fc.record({
  columns: fc.shuffledSubarray([...LIST_COLUMNS]).map(tidyColumns),
  group: fc.option(fc.constantFrom(...LIST_GROUPS), { nil: null }),
  order: fc.record({ by: fc.constantFrom(...EVENT_SORTS), isDescending: fc.boolean() }),
});

describe('layout of a list', () => {
  it('is that of the printed table where nobody asked another one', () => {
    expect(parseListLayout({})).toEqual({
      columns: ['country', 'startsOn', 'title', 'partners', 'participants'],
      group: 'type',
      order: { by: 'startsOn', isDescending: false },
    });
    expect(formatListLayout(DEFAULT_LAYOUT)).toEqual({});
  });

  it('is read back as it was written', () => {
    fc.assert(
      fc.property(LAYOUTS, (layout) => {
        const isSaidTwice = layout.group === 'type' && layout.order.by === 'type' && !layout.order.isDescending;
        expect(parseListLayout(formatListLayout(layout))).toEqual(isSaidTwice ? { ...layout, order: LIST_ORDER } : layout);
      }),
    );
  });

  it.each([
    ['startsOn', null],
    ['-participants', null],
    ['country', null],
    ['type', 'type'],
    ['-type', 'type'],
  ] as const)('sorted by %s without a word about groups has the group %p', (sort, group) => {
    const layout = parseListLayout({ sort });
    expect(layout.group).toBe(group);
    expect(layout.order).toEqual(sort === 'type' ? LIST_ORDER : parseEventOrder(sort));
  });

  it('leaves out the column that the headings say already', () => {
    expect(parseListLayout({ group: 'country' }).columns).toEqual(['type', 'startsOn', 'title', 'partners', 'participants']);
    expect(parseListLayout({ group: 'none' }).columns).toEqual(usualColumns(null));
  });

  it('always shows the title, and each column once', () => {
    expect(parseListLayout({ columns: 'place,participants,place' }).columns).toEqual(['title', 'place', 'participants']);
    expect(parseListLayout({ columns: ['participants', 'title'] }).columns).toEqual(['participants', 'title']);
  });

  it('keeps the usual columns usual when it is grouped by something else', () => {
    expect(groupedBy(DEFAULT_LAYOUT, 'country')).toEqual(parseListLayout({ group: 'country' }));
    const chosen = parseListLayout({ columns: 'title,place' });
    expect(groupedBy(chosen, 'month')).toEqual({ ...chosen, group: 'month' });
  });

  it.each([
    [{ sort: 'colour' }, 'event.unknown-sort'],
    [{ group: 'partner' }, 'event.unknown-group'],
    [{ columns: 'title,none' }, 'event.unknown-column'],
    [{ columns: 'colour' }, 'event.unknown-column'],
    [{ columns: 'colour', group: 'colour' }, 'request.invalid'],
  ])('refuses %j', (query, code) => {
    expect(() => parseListLayout(query)).toThrow(new DomainError(code));
  });

  it('reads the rest where something cannot be read', () => {
    expect(readListLayout({ columns: 'place,colour,title', group: 'colour', sort: 'shape' })).toEqual({
      layout: { columns: ['place', 'title'], group: 'type', order: LIST_ORDER },
      problems: [
        { pointer: '/sort', code: 'event.unknown-sort', params: { value: 'shape' } },
        { pointer: '/group', code: 'event.unknown-group', params: { value: 'colour' } },
        { pointer: '/columns', code: 'event.unknown-column', params: { value: 'colour' } },
      ],
    });
    expect(readListLayout({ columns: '' }).layout).toEqual(DEFAULT_LAYOUT);
    expect(EVENT_ORDERS).toHaveLength(10);
  });
});
