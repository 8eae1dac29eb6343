/**
 * Writes one line for the person who waits.
 * @param {string} line
 */
export const say = (line = '') => void process.stdout.write(`${line}\n`);

/**
 * Duration since an instant of `performance.now()`, as people read it.
 * @param {number} since
 */
export const took = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/**
 * Runs a long step and says every few seconds that it is still at work.
 * @template T
 * @param {string} title what is being done, in the present participle
 * @param {() => Promise<T>} step
 * @param {() => string} [detail] what can be said of the progress
 * @returns {Promise<T>}
 */
export async function withProgress(title, step, detail = () => '') {
  const since = performance.now();
  say(`${title} …`);
  const timer = setInterval(() => say(`  … ${Math.round((performance.now() - since) / 1000)} s${detail()}`), 5000);
  try {
    return await step();
  } finally {
    clearInterval(timer);
    say(`  ${took(since)}`);
  }
}
