import { Component, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { ApiStream, endProviderLink, readProviderLink } from '@turnout/shared/api-client';
import { StatusBadge, TRANSLATOR } from '@turnout/shared/ui';
import { InstantPipe, load, Notifications, type Problem, TextPipe, toProblem } from '@turnout/shared/web-platform';
import { firstValueFrom } from 'rxjs';
import { Refusal } from '../forms/refusal';

/** One's own link to the identity provider: since when, and how it ends. Nothing where there is neither a provider nor a link. */
@Component({
  selector: 'tn-own-provider-link',
  imports: [InstantPipe, MatButton, Refusal, StatusBadge, TextPipe],
  templateUrl: './own-provider-link.html',
  styles: `
    section {
      margin-block-end: var(--tn-space-7);
    }
    .lead {
      max-inline-size: var(--tn-measure);
      margin-block: var(--tn-space-1) var(--tn-space-4);
      color: var(--tn-ink-muted);
    }
    .state {
      display: flex;
      flex-wrap: wrap;
      gap: var(--tn-space-2) var(--tn-space-3);
      align-items: center;
      margin-block-end: var(--tn-space-4);
    }
    .question {
      padding: var(--tn-space-4);
      border-radius: var(--tn-radius);
      background: var(--tn-sunken);

      p {
        max-inline-size: var(--tn-measure);
        margin-block-end: var(--tn-space-3);
      }
    }
  `,
})
export class OwnProviderLink {
  private readonly api = inject(ApiStream);
  private readonly notifications = inject(Notifications);
  private readonly translator = inject(TRANSLATOR);

  // A page that is about more than this says nothing of it while it is not known, and when it cannot be.
  protected readonly link = load(
    () => ({}),
    () => this.api.ask(readProviderLink, {}),
  );
  protected readonly isAsked = signal(false);
  protected readonly isBusy = signal(false);
  protected readonly problem = signal<Problem | null>(null);

  protected async end(): Promise<void> {
    if (this.isBusy()) return;
    this.isBusy.set(true);
    try {
      await firstValueFrom(this.api.ask(endProviderLink, {}), { defaultValue: undefined });
      this.problem.set(null);
      this.notifications.say(this.translator().text('accounts.provider.ended'));
    } catch (failure) {
      this.problem.set(toProblem(failure));
    }
    this.isBusy.set(false);
    this.isAsked.set(false);
    this.link.reload();
  }
}
