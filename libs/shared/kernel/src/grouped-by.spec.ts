import { groupedBy } from './grouped-by';

it('keeps what has a key in common together, in the order in which it comes', () => {
  const groups = groupedBy(['bell', 'ant', '', 'bee', 'ape', 'bat'], (word) => word[0] ?? null);
  expect([...groups]).toEqual([
    ['b', ['bell', 'bee', 'bat']],
    ['a', ['ant', 'ape']],
  ]);
});
