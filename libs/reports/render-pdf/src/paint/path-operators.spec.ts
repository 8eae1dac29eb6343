import { pathOperators } from './path-operators';

describe('pathOperators', () => {
  it('writes places and steps as places, and closes what is closed', () => {
    expect(pathOperators('M10 20L-5.5,3zM1 1l2 3 -1-1z')).toBe('10 20 m -5.5 3 l h 1 1 m 3 4 l 2 3 l h');
  });

  it('takes further pairs behind a beginning for lines', () => {
    expect(pathOperators('M0 0 10 0 .5 10')).toBe('0 0 m 10 0 l 0.5 10 l');
  });

  it('writes nothing for an empty path', () => {
    expect(pathOperators('')).toBe('');
  });
});
