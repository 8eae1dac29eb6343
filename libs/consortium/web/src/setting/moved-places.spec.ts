import { movedPlaces } from './moved-places';

const placed = (...positions: readonly number[]) => positions.map((position, index) => ({ id: 'abc'.charAt(index), position }));

describe('movedPlaces', () => {
  it('changes places with the neighbour', () => {
    expect(movedPlaces(placed(0, 1, 2), 'b', -1)).toEqual([
      { id: 'b', position: 0 },
      { id: 'a', position: 1 },
    ]);
  });

  it('closes gaps and parts equal places on the way', () => {
    expect(movedPlaces(placed(0, 0, 7), 'a', 1)).toEqual([
      { id: 'a', position: 1 },
      { id: 'c', position: 2 },
    ]);
  });

  it('goes no further than the ends', () => {
    expect(movedPlaces(placed(0, 1, 2), 'a', -1)).toEqual([]);
    expect(movedPlaces(placed(0, 1, 2), 'c', 1)).toEqual([]);
  });
});
