import { Component, computed, effect, ElementRef, inject, input, output, signal, untracked } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatSelectModule } from '@angular/material/select';
import { SessionStore } from '@turnout/accounts/web';
import { type EventFilter, MAX_BULK_CHANGE } from '@turnout/events/domain';
import type { BulkChangeMade } from '@turnout/shared/api-client';
import { TRANSLATOR } from '@turnout/shared/ui';
import { Notifications, ProblemView, problemWords, TextPipe } from '@turnout/shared/web-platform';
import { ProjectSetupStore } from '../setup/project-setup.store';
import { BulkChanges } from './bulk-changes';
import { BulkEffect } from './bulk-effect';
import { BULK_PART_KEYS, BULK_PARTS, type BulkPart, changeOf, valuesOfPart } from './bulk-facts';
import { BulkPast } from './bulk-past';
import { ChosenEvents } from './chosen-events';

/** Where something is changed of all chosen events at once: what, to which value, what that would do, and doing it. */
@Component({
  selector: 'tn-bulk-change',
  imports: [BulkEffect, BulkPast, MatButton, MatFormFieldModule, MatSelectModule, ProblemView, TextPipe],
  providers: [BulkChanges],
  templateUrl: './bulk-change.html',
  styleUrl: './bulk-change.scss',
})
export class BulkChangePanel {
  readonly project = input.required<string>();
  readonly filter = input.required<EventFilter>();
  /** Events that are chosen. */
  readonly count = input.required<number>();
  /** Something was changed: the list is to be read again. */
  readonly done = output();
  readonly giveUp = output();

  protected readonly changes = inject(BulkChanges);
  protected readonly setup = inject(ProjectSetupStore).setup;
  private readonly chosen = inject(ChosenEvents);
  private readonly session = inject(SessionStore);
  private readonly notifications = inject(Notifications);
  private readonly translator = inject(TRANSLATOR);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected readonly most = MAX_BULK_CHANGE;
  protected readonly part = signal<BulkPart | null>(null);
  /** `undefined` until one is chosen; `null` for not known. */
  protected readonly value = signal<string | null | undefined>(undefined);
  protected readonly alsoApproved = signal(false);
  protected readonly mayReview = computed(() => this.session.reach('event.review', this.project()) !== null);
  protected readonly parts = computed(() => {
    const hasPackages = (this.setup()?.workPackages.length ?? 0) > 0;
    const text = this.translator().text;
    return BULK_PARTS.filter((part) => part !== 'workPackage' || hasPackages).map((part) => ({ part, words: text(BULK_PART_KEYS[part]) }));
  });
  protected readonly values = computed(() => {
    const [part, setup] = [this.part(), this.setup()];
    return part && setup ? valuesOfPart(part, setup, this.translator()) : [];
  });
  private readonly change = computed(() => {
    const [part, value] = [this.part(), this.value()];
    return part === null || value === undefined ? null : changeOf(part, value);
  });
  protected readonly isReady = computed(() => this.change() !== null && this.count() > 0 && this.count() <= MAX_BULK_CHANGE);

  constructor() {
    effect(() => {
      void this.changes.readPast(this.project());
    });
    effect(() => {
      // What was foretold of other events, or of another change, says nothing of these.
      this.chosen.ids();
      this.change();
      untracked(() => this.changes.forget());
    });
  }

  protected choosePart(part: BulkPart): void {
    this.part.set(part);
    this.value.set(undefined);
  }

  protected async look(alsoApproved = this.alsoApproved()): Promise<void> {
    const change = this.change();
    if (change === null) return;
    this.alsoApproved.set(alsoApproved);
    const choice = this.chosen.isAll() ? { filter: this.filter() } : { ids: this.chosen.events().map(({ id }) => id) };
    await this.changes.look(this.project(), choice, change, alsoApproved);
    setTimeout(() => this.host.querySelector<HTMLElement>('tn-bulk-effect h2')?.focus());
  }

  protected async make(): Promise<void> {
    const change = this.change();
    const made = change && (await this.changes.make(this.project(), change, this.alsoApproved()));
    if (!made) return;
    this.changes.forget();
    this.value.set(undefined);
    this.done.emit();
    void this.changes.readPast(this.project());
    const words = this.translator().text('events.bulk.made', { events: made.events });
    this.notifications.sayWithUndo(words, () => void this.undo(made));
  }

  protected async undo({ id }: BulkChangeMade): Promise<void> {
    const { text } = this.translator();
    const undone = await this.changes.undo(this.project(), id);
    const problem = this.changes.problem();
    if (!undone) return problem ? this.notifications.say(problemWords(problem, this.translator()).heading) : undefined;
    const titles = undone.left.slice(0, 3).map(({ title }) => `“${title ?? text('events.bulk.gone')}”`);
    const left = { left: undone.left.length, titles: titles.join(', ') };
    this.notifications.say(text('events.bulk.undone-now', { restored: undone.restored, ...left }));
    this.done.emit();
    await this.changes.readPast(this.project());
  }
}
