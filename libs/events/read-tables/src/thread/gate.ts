import { refusal } from '../refusal';

/** Lets few tasks run at once and few more wait; whoever comes then is sent away, so that nobody waits for long without knowing. */
export class Gate {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly places: number,
    private readonly seats: number,
  ) {}

  /** @throws DomainError `import.busy` */
  async pass<T>(task: () => Promise<T>): Promise<T> {
    if (this.running < this.places) this.running++;
    else if (this.waiting.length < this.seats) await new Promise<void>((proceed) => this.waiting.push(proceed));
    else throw refusal('import.busy');
    try {
      return await task();
    } finally {
      // The place is handed on, not given back, so that nobody slips in between.
      const next = this.waiting.shift();
      if (next) next();
      else this.running--;
    }
  }
}
