import { DOCUMENT, inject, Injectable, signal } from '@angular/core';
import { isTaken, matchShortcut, type Shortcut } from './shortcut';

const PAUSE_MS = 1200;

/** The keys that work from anywhere, and who listens to them. */
@Injectable({ providedIn: 'root' })
export class Shortcuts {
  private readonly registered = signal<readonly Shortcut[]>([]);
  private before: { readonly key: string; readonly at: number } | null = null;

  /** All that work now, in the order they were registered. */
  readonly list = this.registered.asReadonly();

  constructor() {
    inject(DOCUMENT).addEventListener('keydown', (event) => {
      this.press(event);
    });
  }

  /** Registers shortcuts; the answer takes them away again, for `DestroyRef.onDestroy`. */
  add(...shortcuts: readonly Shortcut[]): () => void {
    this.registered.update((known) => [...known, ...shortcuts]);
    return () => {
      this.registered.update((known) => known.filter((shortcut) => !shortcuts.includes(shortcut)));
    };
  }

  private press(event: KeyboardEvent): void {
    if (isTaken(event) || event.key === 'Shift') return;
    const before = this.before !== null && event.timeStamp - this.before.at < PAUSE_MS ? this.before.key : null;
    const found = matchShortcut(this.registered(), before, event.key);
    this.before = found ? null : { key: event.key, at: event.timeStamp };
    if (!found) return;
    event.preventDefault();
    found.run();
  }
}
