import { Component, inject, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { Door } from '@turnout/accounts/web';
import { type Problem, ProblemView, TextPipe, toProblem } from '@turnout/shared/web-platform';
import { RemindersClient } from '../asked/reminders-client';

/** Where the link of a digest leads: one button stops these mails, for programs that follow links press none. */
@Component({
  selector: 'tn-stop-digests-page',
  imports: [Door, MatButton, ProblemView, RouterLink, TextPipe],
  template: `
    <tn-door [heading]="'reminders.stop.title' | tnText" [lead]="'reminders.stop.lead' | tnText">
      <div class="body">
        @if (isStopped()) {
          <p role="status">{{ 'reminders.stop.done' | tnText }}</p>
          <a matButton="outlined" routerLink="/account">{{ 'reminders.stop.account' | tnText }}</a>
        } @else {
          @if (problem(); as failed) {
            <tn-problem [problem]="failed" (retry)="stop()" />
          }
          <button matButton="filled" type="button" [disabled]="isBusy()" (click)="stop()">{{ 'reminders.stop.do' | tnText }}</button>
        }
      </div>
    </tn-door>
  `,
  styles: `
    .body {
      display: grid;
      gap: var(--tn-space-4);
      justify-items: start;
      margin-block-start: var(--tn-space-4);
    }
  `,
})
export class StopDigestsPage {
  private readonly client = inject(RemindersClient);
  /** The secret stands behind the `#` of the link. */
  private readonly token = toSignal(inject(ActivatedRoute).fragment, { initialValue: null });
  protected readonly isBusy = signal(false);
  protected readonly isStopped = signal(false);
  protected readonly problem = signal<Problem | null>(null);

  protected async stop(): Promise<void> {
    this.isBusy.set(true);
    try {
      await this.client.stop(this.token() ?? '-');
      this.isStopped.set(true);
    } catch (failure) {
      this.problem.set(toProblem(failure));
    }
    this.isBusy.set(false);
  }
}
