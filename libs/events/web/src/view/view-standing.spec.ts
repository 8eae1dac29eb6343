import { readViewContent } from '@turnout/events/domain';
import type { SavedView } from '@turnout/shared/api-client';
import { standingOf } from './view-standing';

const view = (id: string, query: SavedView['query']): SavedView => ({
  ...{ id, name: id, query, isShared: false, isDefault: false, mayChange: true, lost: [] },
  ...{ createdBy: null, updatedAt: '2026-11-22T00:00:00Z', version: 1 },
});
const VIEWS = [
  view('poland', { country: ['PL'] }),
  view('poland-too', { country: ['PL'] }),
  view('held', { status: ['held'], sort: '-title' }),
];

describe('standingOf', () => {
  const standing = (query: Record<string, string>, chosen: string | null = null) => {
    const { view: found, isChanged, isPlain } = standingOf(readViewContent(query), VIEWS, chosen);
    return [found?.id ?? null, isChanged, isPlain];
  };

  it('names the view that shows the same, and of two the one that was chosen', () => {
    expect(standing({ country: 'PL' })).toEqual(['poland', false, false]);
    expect(standing({ country: 'PL' }, 'poland-too')).toEqual(['poland-too', false, false]);
    expect(standing({ country: 'PL' }, 'held')).toEqual(['poland', false, false]);
  });

  it('keeps the one that was chosen when something of it is changed', () => {
    expect(standing({ status: 'held' }, 'held')).toEqual(['held', true, false]);
    expect(standing({ status: 'held' })).toEqual([null, false, false]);
    expect(standing({ status: 'held' }, 'gone')).toEqual([null, false, false]);
  });

  it('knows all events for what they are', () => {
    expect(standing({}, 'held')).toEqual([null, false, true]);
  });
});
