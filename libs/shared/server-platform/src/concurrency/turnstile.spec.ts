import { setImmediate as turn } from 'node:timers/promises';
import { Turnstile } from './turnstile';

it('lets no more through at once than it should, in order, whatever becomes of them', async () => {
  const turnstile = new Turnstile(2);
  const order: number[] = [];
  let [inside, most] = [0, 0];
  const task = (number: number) => async () => {
    order.push(number);
    most = Math.max(most, ++inside);
    await turn();
    inside--;
    if (number === 1) throw new Error('one fails');
    return number;
  };
  const outcomes = await Promise.allSettled([0, 1, 2, 3, 4].map((number) => turnstile.pass(task(number))));
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled', 'fulfilled']);
  expect([order, most, inside]).toEqual([[0, 1, 2, 3, 4], 2, 0]);
  expect(await turnstile.pass(task(5))).toBe(5);
});
