import { Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { mdiAlertCircleOutline, mdiCloudOffOutline } from '@mdi/js';
import { Icon } from './icon';
import { TRANSLATOR } from './translator';

/** Says what went wrong, what was kept and what to do. Announced at once; other ways out can be given as content. */
@Component({
  selector: 'tn-problem-panel',
  imports: [Icon, MatButton],
  host: { '[attr.role]': "isCalm() ? 'status' : 'alert'", '[class.calm]': 'isCalm()' },
  template: `
    <tn-icon class="mark" [path]="mark()" />
    <div class="words">
      <h2>{{ heading() }}</h2>
      @if (text(); as words) {
        <p>{{ words }}</p>
      }
      @if (kept(); as words) {
        <p>{{ words }}</p>
      }
      <div class="actions">
        @if (canRetry()) {
          <button matButton="outlined" type="button" (click)="retry.emit()">{{ retryWords() }}</button>
        }
        <ng-content />
      </div>
      @if (reference(); as id) {
        <p class="reference"
          >{{ referenceWords() }} <code>{{ id }}</code></p
        >
      }
    </div>
  `,
  styleUrl: './problem-panel.scss',
})
export class ProblemPanel {
  /** What happened, in a few words. */
  readonly heading = input.required<string>();
  /** What to do about it. */
  readonly text = input<string | null>(null);
  /** What was kept of the person's work. */
  readonly kept = input<string | null>(null);
  readonly canRetry = input(true);
  /** Nothing failed: there is only no network just now. */
  readonly isCalm = input(false);
  /** The request's id, for whoever looks after the installation. */
  readonly reference = input<string | null>(null);
  readonly retry = output();

  private readonly translator = inject(TRANSLATOR);
  protected readonly mark = computed(() => (this.isCalm() ? mdiCloudOffOutline : mdiAlertCircleOutline));
  protected readonly retryWords = computed(() => this.translator().text('shared.try-again'));
  protected readonly referenceWords = computed(() => this.translator().text('shared.problem.reference'));
}
