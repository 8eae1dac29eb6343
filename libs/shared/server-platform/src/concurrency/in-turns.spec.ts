import { inTurns } from './in-turns';

describe('inTurns', () => {
  it('hands out every item in order, and lets others have a turn whenever its own is over', async () => {
    const said: string[] = [];
    let now = 0;
    setImmediate(() => said.push('somebody else'));
    for await (const item of inTurns(['a', 'b', 'c', 'd', 'e'], () => now)) {
      said.push(item);
      now += 2;
    }
    expect(said).toEqual(['a', 'b', 'c', 'somebody else', 'd', 'e']);
  });

  it('makes an item when it is taken', async () => {
    const made: number[] = [];
    const numbers = {
      *[Symbol.iterator]() {
        for (const number of [1, 2, 3]) {
          made.push(number);
          yield number;
        }
      },
    };
    for await (const number of inTurns(numbers)) if (number === 2) break;
    expect(made).toEqual([1, 2]);
  });
});
