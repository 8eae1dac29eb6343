import { Component, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Skeleton, StatusBadge, TRANSLATOR } from '@turnout/shared/ui';
import { InstantPipe, load, Notifications, ProblemView, TextPipe } from '@turnout/shared/web-platform';
import { BeginSecondFactor } from './begin-second-factor';
import { ProveSecondFactor } from './prove-second-factor';
import { RecoveryCodeList } from './recovery-code-list';
import { SecondFactorClient } from './second-factor-client';

/** Fewer recovery codes than this are worth a word. */
const FEW = 4;

/** One's own second factor: whether there is one, how it is set up, and how it ends. */
@Component({
  selector: 'tn-own-second-factor',
  imports: [BeginSecondFactor, InstantPipe, MatButton, ProblemView, ProveSecondFactor, RecoveryCodeList, Skeleton, StatusBadge, TextPipe],
  templateUrl: './own-second-factor.html',
  styles: `
    .state {
      display: flex;
      flex-wrap: wrap;
      gap: var(--tn-space-2) var(--tn-space-3);
      align-items: center;
      margin-block-end: var(--tn-space-4);
    }
    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: var(--tn-space-2);
    }
    .muted {
      color: var(--tn-ink-muted);
    }
  `,
})
export class OwnSecondFactor {
  private readonly client = inject(SecondFactorClient);
  private readonly notifications = inject(Notifications);
  private readonly translator = inject(TRANSLATOR);

  protected readonly factor = load(
    () => ({}),
    () => this.client.state(),
  );
  /** What the person is about to do. */
  protected readonly step = signal<'begin' | 'renew' | 'end' | null>(null);
  protected readonly codes = signal<readonly string[]>([]);
  protected readonly few = FEW;

  /** Shows new recovery codes; without any, the second factor has ended. */
  protected finish(codes: readonly string[]): void {
    this.codes.set(codes);
    this.step.set(null);
    if (codes.length === 0) this.notifications.say(this.translator().text('accounts.second-factor.ended'));
    this.factor.reload();
  }
}
