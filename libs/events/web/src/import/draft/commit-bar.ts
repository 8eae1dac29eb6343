import { Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatProgressBar } from '@angular/material/progress-bar';
import type { ImportCounts } from '@turnout/events/domain';
import { TRANSLATOR } from '@turnout/shared/ui';
import { TextPipe } from '@turnout/shared/web-platform';
import type { ImportProgress } from '../client/import-wire';

/** What storing will do, and the button that does it; while rows wait for a decision it says so. */
@Component({
  selector: 'tn-commit-bar',
  imports: [MatButton, MatProgressBar, TextPipe],
  template: `
    @if (isCommitting()) {
      <div class="progress">
        <p aria-live="polite">{{ progressWords() }}</p>
        <mat-progress-bar [mode]="progress()?.of ? 'determinate' : 'indeterminate'" [value]="share()" [attr.aria-label]="progressWords()" />
      </div>
    } @else {
      <p id="tn-commit-reason" [class.waits]="counts().decide > 0" aria-live="polite">{{ reason() }}</p>
      <button
        matButton="filled"
        type="button"
        aria-describedby="tn-commit-reason"
        disabledInteractive
        [disabled]="!isReady()"
        (click)="isReady() && commit.emit()"
        >{{ 'events.import.commit.action' | tnText: { added: counts().new, changed: counts().update, left: counts().skip } }}</button
      >
    }
  `,
  styleUrl: './commit-bar.scss',
})
export class CommitBar {
  readonly counts = input.required<ImportCounts>();
  readonly isBusy = input.required<boolean>();
  readonly isCommitting = input.required<boolean>();
  readonly progress = input.required<ImportProgress | null>();
  readonly commit = output();

  private readonly translator = inject(TRANSLATOR);
  protected readonly isReady = computed(() => {
    const { decide, ready } = this.counts();
    return decide === 0 && ready > 0 && !this.isBusy();
  });
  protected readonly reason = computed(() => {
    const { decide, ready } = this.counts();
    const { text } = this.translator();
    if (decide > 0) return text('events.import.commit.waits', { rows: decide });
    return text(ready > 0 ? 'events.import.commit.all-or-nothing' : 'events.import.commit.nothing');
  });
  protected readonly share = computed(() => {
    const progress = this.progress();
    return progress?.of ? (progress.done / progress.of) * 100 : 0;
  });
  protected readonly progressWords = computed(() => {
    const { stage = 'checking', done = 0, of = 0 } = this.progress() ?? {};
    return this.translator().text('events.import.commit.progress', { stage, done, of });
  });
}
