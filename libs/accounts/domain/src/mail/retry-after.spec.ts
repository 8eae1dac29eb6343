import { MAIL_ATTEMPTS, retryAfter } from './retry-after';

const waits = Array.from({ length: MAIL_ATTEMPTS }, (_, index) => retryAfter(index + 1));

it('waits longer from attempt to attempt, and gives up after the last', () => {
  expect(waits.slice(0, 3)).toEqual([60_000, 300_000, 900_000]);
  expect(waits.at(-1)).toBeNull();
  const real = waits.slice(0, -1).map(Number);
  expect(real).toEqual([...real].sort((a, b) => a - b));
});

it('goes on for two days, as long as mail servers are away on a weekend', () => {
  const days = waits.reduce<number>((sum, wait) => sum + (wait ?? 0), 0) / 86_400_000;
  expect(days).toBeGreaterThan(1.9);
  expect(days).toBeLessThan(3);
});
