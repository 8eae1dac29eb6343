import { readDate } from './read-date';

describe('reading a typed date', () => {
  it.each([
    ['3/5/2019', '2019-05-03'],
    ['03/05/2019', '2019-05-03'],
    [' 3.5.2019 ', '2019-05-03'],
    ['3-5-2019', '2019-05-03'],
    ['3 5 2019', '2019-05-03'],
    ['2019-05-03', '2019-05-03'],
    ['2019/5/3', '2019-05-03'],
    ['29/2/2020', '2020-02-29'],
  ])('takes %s for %s', (typed, date) => {
    expect(readDate(typed)).toEqual({ kind: 'date', date });
  });

  it.each(['31/2/2021', '5/13/2019', '3/5/19', 'May 2019', '2019'])('does not guess at %s', (typed) => {
    expect(readDate(typed)).toEqual({ kind: 'unreadable' });
  });

  it('knows an empty field from a wrong one', () => {
    expect(readDate('  ')).toEqual({ kind: 'empty' });
  });
});
