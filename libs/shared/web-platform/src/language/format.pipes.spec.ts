import { TestBed } from '@angular/core/testing';
import { provideEnglish } from '@turnout/shared/ui/testing';
import { CountryPipe, DatePipe, DateRangePipe } from './format.pipes';

describe('pipes', () => {
  beforeEach(async () => {
    TestBed.configureTestingModule({ providers: [await provideEnglish(), DatePipe, DateRangePipe, CountryPipe] });
  });

  it.each([
    ['2019-03-16', 'figures', '16/03/2019'],
    ['2019-03-16', 'words', '16 March 2019'],
    ['2019-03-16', 'month', 'March 2019'],
    [null, 'figures', 'not known'],
    ['2019-02-30', 'figures', '2019-02-30'],
  ] as const)('sets the date %s in %s', (date, style, text) => {
    expect(TestBed.inject(DatePipe).transform(date, style)).toBe(text);
  });

  it.each([
    ['2021-06-17', '2021-06-18', '17/06/2021 – 18/06/2021'],
    ['2021-06-17', null, '17/06/2021'],
    ['2021-06-17', '2021-06-17', '17/06/2021'],
    [null, null, 'not known'],
  ])('sets %s to %s', (from, to, text) => {
    expect(TestBed.inject(DateRangePipe).transform(from, to)).toBe(text);
  });

  it.each([
    ['CY', 'national', 'Cyprus'],
    [null, 'international', 'European'],
    ['European', null, 'European'],
    [null, null, 'not known'],
  ])('names the country %s of a %s event', (code, level, text) => {
    expect(TestBed.inject(CountryPipe).transform(code, level)).toBe(text);
  });
});
