import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { SessionStore } from '@turnout/accounts/web';
import type { KindCount, PreviewedPerson } from '@turnout/shared/api-client';
import { Skeleton, StatusBadge } from '@turnout/shared/ui';
import { InstantPipe, load, ProblemView, TextPipe } from '@turnout/shared/web-platform';
import { RemindersClient } from './reminders-client';

/** For those who lead: who was asked when and for how much, and what would go out next. */
@Component({
  selector: 'tn-who-was-asked',
  imports: [InstantPipe, ProblemView, RouterLink, Skeleton, StatusBadge, TextPipe],
  templateUrl: './who-was-asked.html',
  styleUrl: './who-was-asked.scss',
})
export class WhoWasAsked {
  readonly project = input.required<string>();
  /** Code of a partner, for only those who acted for it. */
  readonly partner = input<string>();

  private readonly client = inject(RemindersClient);
  private readonly session = inject(SessionStore);
  protected readonly reminders = load(
    () => ({ project: this.project(), partner: this.partner() }),
    ({ project, partner }) => this.client.list(project, partner),
    { keepsLast: true },
  );
  protected readonly preview = load(
    () => this.project(),
    (project) => this.client.preview(project),
  );
  protected readonly mayChange = computed(() => this.session.reach('reminder-rules.change', this.project()) !== null);

  protected readonly kindKey = (kind: KindCount['kind']) => `reminders.kind.${kind}` as const;
  protected readonly stateKey = (state: PreviewedPerson['state']) => `reminders.next.${state}` as const;

  /** Reads both again. */
  reload(): void {
    this.reminders.reload();
    this.preview.reload();
  }
}
