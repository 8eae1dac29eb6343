import { DOCUMENT, inject, Injectable } from '@angular/core';
import { type DraftKey, DraftStore } from './draft-store';

/** So many windows can have the same form open, each with a draft of its own. */
const MOST = 8;

/** A draft that belongs to this window until it lets it go. */
export interface ClaimedDraft {
  readonly key: DraftKey;
  readonly release: () => void;
}

/**
 * Sees to it that two windows with the same form open do not write over each other's draft: each claims one of its own. The window's last
 * one is claimed first, so that a reload finds it; then drafts that a closed window left, the latest first.
 */
@Injectable({ providedIn: 'root' })
export class DraftSlots {
  private readonly drafts = inject(DraftStore);
  private readonly window = inject(DOCUMENT).defaultView;

  /** Claims a draft of the form. Where the browser cannot lock, all windows share the first. */
  async claim(form: DraftKey): Promise<ClaimedDraft> {
    const locks = this.window?.navigator.locks as LockManager | undefined;
    const last = this.memory()?.getItem(memoryKey(form)) ?? null;
    for (const key of locks ? this.inOrder(form, last) : []) {
      const release = locks && (await tryLock(locks, nameOf(key)));
      if (!release) continue;
      this.memory()?.setItem(memoryKey(form), key.form);
      return { key, release };
    }
    return { key: form, release: () => undefined };
  }

  private inOrder(form: DraftKey, last: string | null): readonly DraftKey[] {
    const all = Array.from({ length: MOST }, (_, index) => (index === 0 ? form : { ...form, form: `${form.form}~${String(index + 1)}` }));
    const rank = (key: DraftKey): number => (key.form === last ? Infinity : Date.parse(this.drafts.keptAt(key) ?? '') || 0);
    return all.sort((one, other) => (rank(one) === rank(other) ? 0 : rank(other) - rank(one)));
  }

  /** What lasts as long as the window; not there where the browser keeps nothing. */
  private memory(): Storage | null {
    try {
      return this.window?.sessionStorage ?? null;
    } catch {
      return null;
    }
  }
}

/** Takes a lock that is free, and holds it until it is released; `null` for one that is taken. */
function tryLock(locks: LockManager, name: string): Promise<(() => void) | null> {
  return new Promise((settle) => {
    void locks.request(name, { ifAvailable: true }, (lock) => {
      if (lock) {
        return new Promise<void>((release) => {
          settle(release);
        });
      }
      settle(null);
      return undefined;
    });
  });
}

function nameOf({ account, project, form }: DraftKey): string {
  return `turnout.draft/${account}/${project}/${form}`;
}

function memoryKey(form: DraftKey): string {
  return `turnout.slot/${nameOf(form)}`;
}
