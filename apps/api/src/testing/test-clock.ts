import { Clock } from '@turnout/shared/server-platform';

/** A clock that stands until it is moved. */
export class TestClock extends Clock {
  #now = new Date('2026-11-02T09:00:00.000Z');

  now(): Date {
    return new Date(this.#now);
  }

  /** Moves on. */
  pass(milliseconds: number): void {
    this.#now = new Date(this.#now.getTime() + milliseconds);
  }
}
