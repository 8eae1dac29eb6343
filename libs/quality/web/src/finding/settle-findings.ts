import { inject, Injectable, signal } from '@angular/core';
import type { Finding } from '@turnout/shared/api-client';
import { TRANSLATOR } from '@turnout/shared/ui';
import { Notifications, type Problem, toProblem } from '@turnout/shared/web-platform';
import { FindingsClient } from './findings-client';
import { OpenFindings } from './open-findings';

/** Accepts, reopens and repairs, says so, and offers a way back. Each answers with what stood in the way, or `null`. */
@Injectable({ providedIn: 'root' })
export class SettleFindings {
  private readonly client = inject(FindingsClient);
  private readonly notifications = inject(Notifications);
  private readonly translator = inject(TRANSLATOR);
  private readonly open = inject(OpenFindings);
  private readonly undone = signal(0);

  /** How many repairs were taken back so far: whoever shows findings reads them again when it changes, for the card that repaired is gone by then. */
  readonly takenBack = this.undone.asReadonly();

  accept(project: string, finding: Finding, reason: string): Promise<Problem | null> {
    return this.attempt(async () => {
      await this.client.accept(project, finding, reason);
      this.notifications.say(this.translator().text('quality.accept.done'));
    });
  }

  reopen(project: string, finding: Finding): Promise<Problem | null> {
    return this.attempt(async () => {
      await this.client.reopen(project, finding);
      this.notifications.say(this.translator().text('quality.reopen.done'));
    });
  }

  repair(project: string, finding: Finding, words: string): Promise<Problem | null> {
    return this.attempt(async () => {
      const done = await this.client.repair(project, finding);
      const key = crypto.randomUUID();
      this.notifications.sayWithUndo(this.translator().text('quality.repair.done', { words }), () => {
        void this.attempt(() => this.client.undo(project, done, key)).then((problem) => {
          if (problem) this.notifications.say(this.translator().text('quality.repair.not-undone'));
          this.undone.update((count) => count + 1);
        });
      });
    });
  }

  private async attempt(work: () => Promise<void>): Promise<Problem | null> {
    try {
      await work();
      return null;
    } catch (failure) {
      return toProblem(failure);
    } finally {
      this.open.again();
    }
  }
}
