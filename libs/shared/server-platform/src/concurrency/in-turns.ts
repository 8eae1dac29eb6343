import { setImmediate as others } from 'node:timers/promises';

/** Others who ask meanwhile wait about so long for each step of their own. */
const TURN_MS = 5;

/**
 * The items one by one, each made when it is taken, with everybody else's turn whenever this one has lasted long enough: for work that is
 * long altogether and short for each. What is done with an item counts as well.
 * @param clock milliseconds that only ever grow
 */
export async function* inTurns<T>(items: Iterable<T>, clock: () => number = () => performance.now()): AsyncGenerator<T> {
  let begun = clock();
  for (const item of items) {
    yield item;
    if (clock() - begun < TURN_MS) continue;
    await others();
    begun = clock();
  }
}
