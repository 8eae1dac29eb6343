import { Component, computed, effect, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { SessionStore } from '@turnout/accounts/web';
import { TAKE_BACK_MS } from '@turnout/reminders/domain';
import type { KindCount, PreviewedPerson } from '@turnout/shared/api-client';
import { Skeleton, StatusBadge } from '@turnout/shared/ui';
import { InstantPipe, load, ProblemView, TextPipe } from '@turnout/shared/web-platform';
import { RemindersClient } from './reminders-client';
import { UndoAsking } from './undo-asking';

/** For those who lead: who was asked when and for how much, and what would go out next. */
@Component({
  selector: 'tn-who-was-asked',
  imports: [InstantPipe, ProblemView, RouterLink, Skeleton, StatusBadge, TextPipe, UndoAsking],
  templateUrl: './who-was-asked.html',
  styleUrl: './who-was-asked.scss',
})
export class WhoWasAsked {
  readonly project = input.required<string>();
  /** Code of a partner, for only those who acted for it. */
  readonly partner = input<string>();
  /** Somebody was not asked after all: what is missing says how often it was asked for. */
  readonly undone = output();

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

  /** How many were asked together, by the first of them, for as long as it can be taken back. */
  protected readonly undoable = computed(() => {
    const items = (this.reminders.value()?.items ?? []).filter(({ asking }) => asking !== null);
    const firsts = items.filter(({ asking }, index) => items.findIndex((other) => other.asking === asking) === index);
    return new Map(firsts.map(({ id, asking }) => [id, items.filter((each) => each.asking === asking).length]));
  });

  constructor() {
    effect((onCleanup) => {
      if (this.undoable().size === 0) return;
      const timer = setTimeout(() => this.reminders.reload(), TAKE_BACK_MS);
      onCleanup(() => clearTimeout(timer));
    });
  }

  protected takenBack(): void {
    this.reload();
    this.undone.emit();
  }

  /** Reads both again. */
  reload(): void {
    this.reminders.reload();
    this.preview.reload();
  }
}
