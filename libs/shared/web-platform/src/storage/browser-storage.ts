import { DOCUMENT, inject, Injectable } from '@angular/core';

const PREFIX = 'turnout.';

/** Small things kept in this browser. Where the browser refuses to keep anything, reading finds nothing and writing says so. */
@Injectable({ providedIn: 'root' })
export class BrowserStorage {
  private readonly storage = storageOf(inject(DOCUMENT).defaultView);

  read(key: string): string | null {
    return this.storage?.getItem(PREFIX + key) ?? null;
  }

  /** Keeps the text; tells whether it could. */
  write(key: string, text: string): boolean {
    try {
      this.storage?.setItem(PREFIX + key, text);
      return this.storage !== null;
    } catch {
      return false;
    }
  }

  remove(key: string): void {
    this.storage?.removeItem(PREFIX + key);
  }

  /** All keys that start so. */
  keys(start: string): readonly string[] {
    const found = Object.keys(this.storage ?? {}).filter((key) => key.startsWith(PREFIX + start));
    return found.map((key) => key.slice(PREFIX.length));
  }
}

/** Merely touching `localStorage` throws where cookies are blocked. */
function storageOf(window: Window | null): Storage | null {
  try {
    return window?.localStorage ?? null;
  } catch {
    return null;
  }
}
