import { bulletGeometry } from './bullet-geometry';

describe('bulletGeometry', () => {
  it.each([
    { reached: 10, promised: 10, drawn: { reached: 100, surplus: 0, promise: 100 } },
    { reached: 2, promised: 10, drawn: { reached: 20, surplus: 0, promise: 100 } },
    { reached: 300, promised: 150, drawn: { reached: 50, surplus: 50, promise: 50 } },
    { reached: 0, promised: 20, drawn: { reached: 0, surplus: 0, promise: 100 } },
    { reached: 5, promised: 0, drawn: { reached: 0, surplus: 100, promise: 0 } },
    { reached: 0, promised: 0, drawn: { reached: 0, surplus: 0, promise: 0 } },
  ])('draws $reached of $promised', ({ reached, promised, drawn }) => {
    expect(bulletGeometry(reached, promised)).toEqual(drawn);
  });
});
