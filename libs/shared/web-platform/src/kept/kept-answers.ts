import { inject, Injectable } from '@angular/core';
import { BrowserStorage } from '../storage/browser-storage';

const WHO = 'kept/who';
const ALL = 'kept/';

/**
 * Answers of the server that stay in this browser, so that a form opens without a network: only for the account that is signed in, and
 * only until it signs out, its session ends, or another one signs in.
 */
@Injectable({ providedIn: 'root' })
export class KeptAnswers {
  private readonly storage = inject(BrowserStorage);
  private account: string | null = null;

  /** Who was signed in when the server was last asked, as the server said it; `null` for nobody. Who reads it checks it. */
  who(): unknown {
    return parse(this.storage.read(WHO));
  }

  /** Keeps for this account from now on, and forgets what was kept for any other. `who` is what the server said of the session. */
  keepFor(account: string, who: unknown): void {
    this.account = account;
    for (const key of this.storage.keys(ALL)) if (!key.startsWith(placeOf(account, ''))) this.storage.remove(key);
    this.storage.write(WHO, JSON.stringify(who));
  }

  /** Forgets everything that was kept. */
  forgetAll(): void {
    this.account = null;
    for (const key of this.storage.keys(ALL)) this.storage.remove(key);
  }

  /** Keeps an answer; `address` with its query. Where there is no room for it the old one goes as well, since it is no longer true. */
  keep(address: string, body: unknown): void {
    if (this.account === null) return;
    const place = placeOf(this.account, address);
    if (!this.storage.write(place, JSON.stringify(body))) this.storage.remove(place);
  }

  /** The answer that was kept; `null` where there is none. */
  find(address: string): unknown {
    return this.account === null ? null : parse(this.storage.read(placeOf(this.account, address)));
  }
}

function placeOf(account: string, address: string): string {
  return `${ALL}${encodeURIComponent(account)}:${address}`;
}

function parse(text: string | null): unknown {
  if (text === null) return null;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
