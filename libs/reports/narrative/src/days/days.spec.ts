import { isoDate } from '@turnout/shared/kernel';
import { tokensOf } from '../text/tokens';
import { dayWritten } from './day-written';
import { fitsPeriod, type Period, periodsIn } from './periods';

const DAY = isoDate('2021-12-08');
const [FROM, TO] = [isoDate('2019-03-16'), isoDate('2021-05-20')];

describe('a day in the place of another', () => {
  it.each([
    ['3/05/2019', 'en', '08/12/2021'],
    ['3 maja 2019', 'pl', '8 grudnia 2021'],
    ['Maio de 2019', 'pt', 'dezembro de 2021'],
    ['Μάρτιος 2019', 'el', 'Δεκέμβριος 2021'],
    ['May 2019', null, null],
  ] as const)('%s in %s becomes %s', (written, language, other) => {
    expect(dayWritten(tokensOf(written), DAY, language)).toBe(other);
  });
});

describe('a period that a text names', () => {
  const [period] = periodsIn(tokensOf('from March 2019 to May 2021')) as [Period];

  it('fits one that begins and ends in its months, at ends that are known', () => {
    expect(fitsPeriod(period, { from: FROM, to: TO })).toBe(true);
    expect(fitsPeriod(period, { from: FROM, to: null })).toBe(true);
    expect(fitsPeriod(period, { from: null, to: TO })).toBe(true);
    expect(fitsPeriod(period, { from: null, to: null })).toBe(false);
    expect(fitsPeriod(period, { from: TO, to: TO })).toBe(false);
    expect(fitsPeriod(period, { from: FROM, to: FROM })).toBe(false);
    expect(fitsPeriod(period, { from: isoDate('2019-02-01'), to: isoDate('2021-06-01') })).toBe(false);
  });
});
