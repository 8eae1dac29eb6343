import { DestroyRef, DOCUMENT, effect, inject, Injectable, signal, untracked } from '@angular/core';
import { SessionStore } from '@turnout/accounts/web';
import { Connection, isUnreachable, type Problem, toProblem } from '@turnout/shared/web-platform';
import { EventsClient } from '../client/events-client';
import { isDue, WAITED_TOO_LONG, type WaitingEvent, waitedTooLong } from './waiting-event';
import { WaitingEvents } from './waiting-events';

/** Pauses after attempts that came to nothing, in milliseconds; the last one stays. */
const PAUSES = [5_000, 15_000, 60_000, 300_000];

/** Of all windows of a browser only one sends. */
const LOCK = 'turnout.send-waiting';

/** Sends what was logged without a network: when there is one, when somebody comes back to the window, and at the start. */
@Injectable({ providedIn: 'root' })
export class SendWaiting {
  private readonly client = inject(EventsClient);
  private readonly connection = inject(Connection);
  private readonly session = inject(SessionStore);
  private readonly waiting = inject(WaitingEvents);
  private readonly window = inject(DOCUMENT).defaultView;
  private readonly arrived = signal(0);
  private readonly running = signal(false);
  private failures = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** How many arrived since the program was started. */
  readonly count = this.arrived.asReadonly();
  readonly isSending = this.running.asReadonly();

  constructor() {
    const ending = new AbortController();
    this.window?.addEventListener('focus', () => void this.now(), { signal: ending.signal });
    inject(DestroyRef).onDestroy(() => {
      ending.abort();
      clearTimeout(this.timer);
    });
    effect(() => {
      const isDueNow = !this.connection.isAway() && this.session.account() !== null && this.waiting.all().some(isDue);
      if (isDueNow) untracked(() => void (this.failures === 0 ? this.now() : this.later()));
    });
  }

  /** Sends all that is due, one after the other; one run at a time, in one window. */
  async now(): Promise<void> {
    clearTimeout(this.timer);
    if (this.running() || this.connection.isAway() || !this.waiting.all().some(isDue)) return;
    this.running.set(true);
    try {
      await this.alone(() => this.sendAll());
    } finally {
      this.running.set(false);
    }
  }

  private later(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.now(), PAUSES[Math.min(this.failures, PAUSES.length) - 1] ?? PAUSES[0]);
  }

  /** Browsers lock only over https and on one's own machine. Elsewhere the key alone sees to it that nothing is stored twice. */
  private async alone(work: () => Promise<void>): Promise<void> {
    const locks = this.window?.navigator.locks as LockManager | undefined;
    if (!locks) return work();
    await locks.request(LOCK, { ifAvailable: true }, async (lock) => {
      if (lock) await work();
    });
  }

  private async sendAll(): Promise<void> {
    if (!(await this.isStillHere())) return;
    for (let event = this.next(); event !== null; event = this.next()) {
      const problem = await this.send(event);
      if (problem && !this.isRefusal(problem)) {
        this.failures += 1;
        this.later();
        return;
      }
      this.failures = 0;
      if (problem) this.waiting.change(event.id, { refusal: problem });
    }
  }

  private next(): WaitingEvent | null {
    this.waiting.look();
    return this.waiting.all().find(isDue) ?? null;
  }

  /** In another window somebody else may have signed in: what one person logged is not sent as another. */
  private async isStillHere(): Promise<boolean> {
    const account = this.session.account()?.id;
    await this.session.refresh();
    return account !== undefined && this.session.account()?.id === account && !this.connection.isAway();
  }

  private async send(event: WaitingEvent): Promise<Problem | null> {
    const now = new Date();
    if (waitedTooLong(event, now.getTime())) return WAITED_TOO_LONG;
    this.waiting.change(event.id, { triedAt: event.triedAt ?? now.toISOString() });
    try {
      await this.client.record(event.project, event.body, event.id);
      this.waiting.remove(event.id);
      this.arrived.update((count) => count + 1);
      return null;
    } catch (failure) {
      return toProblem(failure);
    }
  }

  /** Whether sending the same again would be answered the same. */
  private isRefusal(problem: Problem): boolean {
    return problem === WAITED_TOO_LONG || !(isUnreachable(problem) || [0, 401, 408, 429].includes(problem.status) || problem.status >= 500);
  }
}
