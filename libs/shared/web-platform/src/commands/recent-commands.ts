import { inject, Injectable, signal } from '@angular/core';
import { BrowserStorage } from '../storage/browser-storage';

const KEY = 'commands';
const MOST = 12;

/** Which commands were used last in this browser: their ids, never what they are about. */
@Injectable({ providedIn: 'root' })
export class RecentCommands {
  private readonly storage = inject(BrowserStorage);
  private readonly used = signal<readonly string[]>((this.storage.read(KEY) ?? '').split('\n').filter((id) => id !== ''));

  /** The last one first. */
  readonly ids = this.used.asReadonly();

  remember(id: string): void {
    this.used.update((known) => [id, ...known.filter((one) => one !== id)].slice(0, MOST));
    this.storage.write(KEY, this.used().join('\n'));
  }
}
