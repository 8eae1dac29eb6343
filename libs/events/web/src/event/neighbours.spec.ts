import { neighboursOf, type WalkedList } from './neighbours';

const listOf = (...rows: (string | null)[]): WalkedList => ({
  rows: () => rows.length,
  rowOf: (id) => (rows.includes(id) ? rows.indexOf(id) : null),
  at: (row) => (rows[row] === 'gone' ? 'removed' : typeof rows[row] === 'string' ? { id: rows[row] } : null),
});

describe('neighbours of an event', () => {
  it('are those of the list', () => {
    expect(neighboursOf(listOf('a', 'b', 'c'), 'b')).toEqual({ previous: 'a', next: 'c', position: 2 });
    expect(neighboursOf(listOf('a', 'b'), 'a')).toEqual({ previous: null, next: 'b', position: 1 });
    expect(neighboursOf(listOf('a'), 'z')).toEqual({ previous: null, next: null, position: null });
  });

  it('are not those that are being deleted, and not there while they are fetched', () => {
    expect(neighboursOf(listOf('a', 'gone', 'b', null), 'b')).toEqual({ previous: 'a', next: null, position: 3 });
    expect(neighboursOf(listOf('gone', 'b'), 'b').previous).toBeNull();
  });
});
