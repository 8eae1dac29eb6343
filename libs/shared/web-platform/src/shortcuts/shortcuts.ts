import { DestroyRef, DOCUMENT, inject, Injectable, signal } from '@angular/core';
import { isTaken, keyOf, matchShortcut, type Shortcut } from './shortcut';

const PAUSE_MS = 1200;

/** The keys that work from anywhere, and who listens to them. */
@Injectable({ providedIn: 'root' })
export class Shortcuts {
  private readonly document = inject(DOCUMENT);
  private readonly registered = signal<readonly Shortcut[]>([]);
  private before: { readonly key: string; readonly at: number } | null = null;

  /** All that work now, in the order they were registered. */
  readonly list = this.registered.asReadonly();
  /** Whether the keyboard has ⌘ where others have Ctrl. */
  readonly isApple = /Mac OS X|iPhone|iPad/u.test(this.document.defaultView?.navigator.userAgent ?? '');

  constructor() {
    this.document.addEventListener('keydown', (event) => {
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
    const key = keyOf(event, this.isApple);
    const before = this.before !== null && event.timeStamp - this.before.at < PAUSE_MS ? this.before.key : null;
    const found = matchShortcut(this.registered(), before, key);
    this.before = found ? null : { key, at: event.timeStamp };
    if (!found) return;
    event.preventDefault();
    found.run();
  }
}

/** Tells of keys, or listens to them, for as long as the page or component in whose constructor it is called. */
export function pageKeys(...shortcuts: readonly Omit<Shortcut, 'isOfPage'>[]): void {
  const remove = inject(Shortcuts).add(...shortcuts.map((shortcut) => ({ ...shortcut, isOfPage: true })));
  inject(DestroyRef).onDestroy(remove);
}
