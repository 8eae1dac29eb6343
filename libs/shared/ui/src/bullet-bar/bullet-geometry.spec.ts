import { bulletGeometry } from './bullet-geometry';

describe('bulletGeometry', () => {
  it.each([
    { reached: 10, promised: 10, drawn: { reached: 100, surplus: 0, planned: 0, promise: 100 } },
    { reached: 2, promised: 10, drawn: { reached: 20, surplus: 0, planned: 0, promise: 100 } },
    { reached: 300, promised: 150, drawn: { reached: 50, surplus: 50, planned: 0, promise: 50 } },
    { reached: 0, promised: 20, drawn: { reached: 0, surplus: 0, planned: 0, promise: 100 } },
    { reached: 5, promised: 0, drawn: { reached: 0, surplus: 100, planned: 0, promise: 0 } },
    { reached: 0, promised: 0, drawn: { reached: 0, surplus: 0, planned: 0, promise: 0 } },
    { reached: 2, promised: 10, planned: 3, drawn: { reached: 20, surplus: 0, planned: 30, promise: 100 } },
    { reached: 8, promised: 10, planned: 12, drawn: { reached: 40, surplus: 0, planned: 60, promise: 50 } },
  ])('draws $reached of $promised', ({ reached, promised, planned = 0, drawn }) => {
    expect(bulletGeometry(reached, promised, planned)).toEqual(drawn);
  });
});
