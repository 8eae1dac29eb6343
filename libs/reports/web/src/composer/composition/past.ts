import { computed, signal } from '@angular/core';

/** So many changes can be taken back. */
const LONGEST = 200;

interface Standing<T> {
  readonly before: readonly T[];
  readonly now: T;
  readonly after: readonly T[];
  /** What the latest change was about; changes about the same are one, until {@link Past.seal}. */
  readonly about: string | null;
}

/** A value with the way it came about: every change can be taken back and made again. */
export class Past<T> {
  private readonly standing;
  readonly value;
  readonly canUndo;
  readonly canRedo;

  constructor(first: T) {
    this.standing = signal<Standing<T>>({ before: [], now: first, after: [], about: null });
    this.value = computed(() => this.standing().now);
    this.canUndo = computed(() => this.standing().before.length > 0);
    this.canRedo = computed(() => this.standing().after.length > 0);
  }

  /** Changes the value. @param about changes about the same that follow each other are taken back together */
  change(now: T, about: string | null = null): void {
    this.standing.update(({ before, now: last, about: lastAbout }) => {
      const isSameChange = about !== null && about === lastAbout;
      return { before: isSameChange ? before : [...before, last].slice(-LONGEST), now, after: [], about };
    });
  }

  /** Ends what belongs together: the next change is one of its own. */
  seal(): void {
    this.standing.update((standing) => ({ ...standing, about: null }));
  }

  undo(): void {
    this.standing.update((standing) => {
      const { before, now, after } = standing;
      const last = before.at(-1);
      return last === undefined ? standing : { before: before.slice(0, -1), now: last, after: [now, ...after], about: null };
    });
  }

  redo(): void {
    this.standing.update((standing) => {
      const { before, now, after } = standing;
      const [next, ...others] = after;
      return next === undefined ? standing : { before: [...before, now], now: next, after: others, about: null };
    });
  }

  /** Begins anew: what was before belongs to another value. */
  begin(now: T): void {
    this.standing.set({ before: [], now, after: [], about: null });
  }
}
