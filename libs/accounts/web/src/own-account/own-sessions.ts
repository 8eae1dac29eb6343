import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Skeleton, StatusBadge } from '@turnout/shared/ui';
import { InstantPipe, load, type Problem, ProblemView, TextPipe, toProblem } from '@turnout/shared/web-platform';
import { firstValueFrom, type Observable } from 'rxjs';
import { Refusal } from '../forms/refusal';
import { AccountClient } from './account-client';

/** Where one is signed in, with a way to end it there. */
@Component({
  selector: 'tn-own-sessions',
  imports: [InstantPipe, MatButton, ProblemView, Refusal, Skeleton, StatusBadge, TextPipe],
  template: `
    @let state = sessions.state();
    @switch (state.kind) {
      @case ('loading') {
        <tn-skeleton shape="rows" [count]="2" />
      }
      @case ('failed') {
        <tn-problem reloads [problem]="state.problem" (retry)="sessions.reload()" />
      }
      @case ('ready') {
        <tn-refusal [problem]="problem()" />
        <ul [attr.aria-label]="'accounts.sessions.title' | tnText">
          @for (session of state.value; track session.id) {
            <li>
              <div>
                {{ 'accounts.sessions.since' | tnText: { date: session.createdAt | tnInstant } }}
                @if (session.isCurrent) {
                  <tn-status-badge tone="reached" [label]="'accounts.sessions.current' | tnText" />
                }
                <p class="seen">{{ 'accounts.sessions.seen' | tnText: { date: session.lastSeenAt | tnInstant } }}</p>
              </div>
              @if (!session.isCurrent) {
                <button
                  matButton
                  type="button"
                  [attr.aria-label]="'accounts.sessions.end-of' | tnText: { date: session.createdAt | tnInstant }"
                  (click)="end(session.id)"
                  >{{ 'accounts.sessions.end' | tnText }}</button
                >
              }
            </li>
          }
        </ul>
        @if (hasOthers()) {
          <button matButton="outlined" type="button" (click)="endOthers()">{{ 'accounts.sessions.end-others' | tnText }}</button>
        }
      }
    }
  `,
  styles: `
    ul {
      margin-block-end: var(--tn-space-4);
      padding: 0;
      border-block-start: 1px solid var(--tn-line);
      list-style: none;
    }
    li {
      display: flex;
      gap: var(--tn-space-4);
      align-items: center;
      justify-content: space-between;
      padding-block: var(--tn-space-2);
      border-block-end: 1px solid var(--tn-line);
    }
    .seen {
      color: var(--tn-ink-muted);
      font-size: var(--tn-text-sm);
    }
  `,
})
export class OwnSessions {
  private readonly client = inject(AccountClient);

  protected readonly sessions = load(
    () => ({}),
    () => this.client.sessions(),
  );
  protected readonly hasOthers = computed(() => (this.sessions.value() ?? []).some(({ isCurrent }) => !isCurrent));
  protected readonly problem = signal<Problem | null>(null);

  /** Asks again, after something has ended sessions. */
  reload(): void {
    this.sessions.reload();
  }

  protected end(id: string): Promise<void> {
    return this.attempt(this.client.endSession(id));
  }

  protected endOthers(): Promise<void> {
    return this.attempt(this.client.endOtherSessions());
  }

  private async attempt(request: Observable<void>): Promise<void> {
    try {
      await firstValueFrom(request, { defaultValue: undefined });
      this.problem.set(null);
    } catch (failure) {
      this.problem.set(toProblem(failure));
    }
    this.sessions.reload();
  }
}
