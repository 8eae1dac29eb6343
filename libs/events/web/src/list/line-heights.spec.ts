import { LineHeights } from './line-heights';

describe('the room that lines take', () => {
  it('is that of the first ones measured, until others were', () => {
    const heights = new LineHeights();
    expect(heights.topOf(40, 10_000)).toBe(1800);
    heights.measure(0, 20, 1000);
    heights.measure(1, 20, 600);
    expect([heights.ofLine, heights.topOf(20, 10_000), heights.topOf(40, 10_000), heights.topOf(60, 10_000)]).toEqual([
      50, 1000, 1600, 2600,
    ]);
    expect(heights.topOf(30, 10_000)).toBe(1300);
    heights.forget();
    expect(heights.topOf(40, 10_000)).toBe(2000);
    heights.useSetting('1000 compact');
    expect(heights.ofLine).toBe(50);
    heights.useSetting('1000 comfortable');
    expect(heights.ofLine).toBe(45);
  });

  it('is taken by few lines, whatever the length of the list', () => {
    const heights = new LineHeights();
    expect(heights.rangeOf(10_000, -600, 1400)).toEqual({ first: 0, end: 40, before: 0, after: 9_960 * 45 });
    expect(heights.rangeOf(10_000, 90_000, 91_000)).toEqual({ first: 2000, end: 2040, before: 90_000, after: 7_960 * 45 });
    expect(heights.rangeOf(10_005, 449_000, 451_000)).toEqual({ first: 9_960, end: 10_005, before: 9_960 * 45, after: 0 });
    expect(heights.rangeOf(31, -600, 1400)).toEqual({ first: 0, end: 31, before: 0, after: 0 });
    expect(heights.rangeOf(31, 5000, 6000)).toEqual({ first: 20, end: 31, before: 900, after: 0 });
    expect(heights.rangeOf(0, 0, 800)).toEqual({ first: 0, end: 0, before: 0, after: 0 });
  });

  it('does not take what has no height for measured', () => {
    const heights = new LineHeights();
    heights.measure(0, 20, 0);
    heights.measureHeading(0);
    expect([heights.ofLine, heights.ofHeading]).toEqual([45, 50]);
    heights.measureHeading(44);
    expect(heights.ofHeading).toBe(44);
  });
});
