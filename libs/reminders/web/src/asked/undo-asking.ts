import { Component, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { mdiUndo } from '@mdi/js';
import type { AskingUndone } from '@turnout/shared/api-client';
import { Icon } from '@turnout/shared/ui';
import { type Problem, ProblemView, TextPipe, toProblem } from '@turnout/shared/web-platform';
import { RemindersClient } from './reminders-client';

/** Takes back that people were asked, all who were asked together, while their mails wait. */
@Component({
  selector: 'tn-undo-asking',
  imports: [Icon, MatButton, ProblemView, TextPipe],
  template: `
    <button matButton type="button" [disabled]="isBusy()" (click)="undo()"
      ><tn-icon [path]="icon" /> {{ 'reminders.undo.do' | tnText: { people: people() } }}</button
    >
    @if (problem(); as failed) {
      <tn-problem [problem]="failed" (retry)="undo()" />
    }
  `,
})
export class UndoAsking {
  readonly project = input.required<string>();
  /** What the people who were asked have in common. */
  readonly asking = input.required<string>();
  /** How many they are. */
  readonly people = input.required<number>();
  readonly undone = output<AskingUndone>();

  private readonly client = inject(RemindersClient);
  protected readonly icon = mdiUndo;
  protected readonly isBusy = signal(false);
  protected readonly problem = signal<Problem | null>(null);

  protected async undo(): Promise<void> {
    this.isBusy.set(true);
    this.problem.set(null);
    try {
      this.undone.emit(await this.client.undo(this.project(), this.asking()));
    } catch (failure) {
      this.problem.set(toProblem(failure));
    }
    this.isBusy.set(false);
  }
}
