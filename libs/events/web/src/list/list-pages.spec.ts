import { ROWS } from '../testing/played-server';
import { itemAt, type ListPages, MOST_PAGES, pagesOf, rowOfEvent, withPage } from './list-pages';

const page = (number: number) => Array.from({ length: 100 }, (_, index) => ({ ...ROWS[0]!, id: `event-${number * 100 + index}` }));

describe('pages of a long list', () => {
  it('are those that hold the rows in sight', () => {
    expect(pagesOf({ first: 0, end: 40 }, 10_000)).toEqual([0]);
    expect(pagesOf({ first: 80, end: 201 }, 10_000)).toEqual([0, 1, 2]);
    expect(pagesOf({ first: 9_960, end: 10_100 }, 10_000)).toEqual([99]);
    expect(pagesOf({ first: 0, end: 40 }, 0)).toEqual([]);
  });

  it('are never more than some, the nearest ones', () => {
    let pages: ListPages = new Map();
    for (let number = 0; number < 100; number += 1) {
      pages = withPage(pages, number, page(number));
      expect(pages.size).toBeLessThanOrEqual(MOST_PAGES);
    }
    expect([...pages.keys()]).toEqual([92, 93, 94, 95, 96, 97, 98, 99]);
    pages = withPage(pages, 3, page(3));
    expect([...pages.keys()]).toEqual([3, 92, 93, 94, 95, 96, 97, 98]);
    expect([itemAt(pages, 301)?.id, itemAt(pages, 9_850)?.id, itemAt(pages, 9_950)]).toEqual(['event-301', 'event-9850', null]);
    expect([rowOfEvent(pages, 'event-9850'), rowOfEvent(pages, 'event-0')]).toEqual([9850, null]);
  });

  it('replace one that is there already', () => {
    const pages = withPage(withPage(new Map(), 0, page(0)), 0, ROWS);
    expect([pages.size, itemAt(pages, 30)?.id]).toEqual([1, 'event-30']);
  });
});
