/** Lets a bounded number of tasks run at once; the others wait in order. */
export class Turnstile {
  readonly #waiting: (() => void)[] = [];
  #running = 0;

  constructor(private readonly limit: number) {}

  /** Runs the task as soon as there is room. */
  async pass<T>(task: () => Promise<T>): Promise<T> {
    if (this.#running >= this.limit) await new Promise<void>((proceed) => this.#waiting.push(proceed));
    else this.#running++;
    try {
      return await task();
    } finally {
      // The place is handed on, not given back, so that nobody slips in between.
      const next = this.#waiting.shift();
      if (next) next();
      else this.#running--;
    }
  }
}
