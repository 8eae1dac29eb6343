import { Component, computed, inject, input, output } from '@angular/core';
import { mdiClose } from '@mdi/js';
import { Icon } from './icon';
import { TRANSLATOR } from './translator';

/** A filter that is on: what it is about, what it lets through, and a button that takes it off. */
@Component({
  selector: 'tn-filter-chip',
  imports: [Icon],
  template: `
    <span class="words">
      @if (about(); as name) {
        <span class="about">{{ name }}</span>
      }
      <ng-content>{{ label() }}</ng-content>
    </span>
    <button type="button" [attr.aria-label]="removeWords()" (click)="remove.emit()"><tn-icon [path]="cross" /></button>
  `,
  styleUrl: './filter-chip.scss',
})
export class FilterChip {
  /** The value: "Cyprus". Richer content may be projected instead; the label still names the button. */
  readonly label = input.required<string>();
  /** What is filtered: "Country". */
  readonly about = input<string | null>(null);
  readonly remove = output();

  private readonly translator = inject(TRANSLATOR);
  protected readonly cross = mdiClose;
  protected readonly removeWords = computed(() =>
    this.translator().text('shared.filter.remove', { filter: [this.about(), this.label()].filter(Boolean).join(' ') }),
  );
}
