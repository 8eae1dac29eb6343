import { Component, computed, inject, input } from '@angular/core';
import { formatCount } from '@turnout/shared/i18n';
import { TRANSLATOR } from './translator';
import { VisuallyHidden } from './visually-hidden';

/** A count in the reader's way: `1,754`; with a mark where it is estimated: `~50`; in words where nobody knows. Unknown is not zero. */
@Component({
  selector: 'tn-count',
  imports: [VisuallyHidden],
  host: { '[class.unknown]': 'value() === null' },
  template: `
    @if (value() === null) {
      <span>{{ unknownWords() }}</span>
    } @else {
      @if (isEstimate()) {
        <span aria-hidden="true" [title]="estimateWords()">~</span>
        <tn-visually-hidden>{{ estimateWords() }}&ngsp;</tn-visually-hidden>
      }
      <span>{{ figure() }}</span>
    }
  `,
  styles: `
    :host {
      position: relative;
      font-variant-numeric: tabular-nums;
      white-space: nowrap;
    }
    :host(.unknown) {
      color: var(--tn-ink-muted);
      font-weight: 400;
      font-style: italic;
    }
  `,
})
export class Count {
  /** A whole number, or `null` for not known. */
  readonly value = input.required<number | null>();
  /** Whether the count, or a part of it, is an estimate. */
  readonly isEstimate = input(false);

  private readonly translator = inject(TRANSLATOR);
  protected readonly figure = computed(() => formatCount(this.value() ?? 0, this.translator().locale));
  protected readonly unknownWords = computed(() => this.translator().text('shared.count.unknown'));
  protected readonly estimateWords = computed(() => this.translator().text('shared.count.estimate'));
}
