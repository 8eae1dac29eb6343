import { Component, computed, inject, input } from '@angular/core';
import { TRANSLATOR } from '@turnout/shared/ui';
import type { GlancePromises } from '@turnout/shared/api-client';

const SHARES = ['kept', 'open', 'behind'] as const;

/** How many promises of a project stand how: a bar of as many pieces as there are promises, and the same in words. */
@Component({
  selector: 'tn-promise-shares',
  template: `
    <span class="bar" aria-hidden="true">
      @for (piece of pieces(); track $index) {
        <span class="piece" [attr.data-share]="piece"></span>
      }
    </span>
    <p>
      <strong>{{ kept() }}</strong>
      @for (words of others(); track words.share) {
        <span class="other" [attr.data-share]="words.share">{{ words.text }}</span>
      }
    </p>
  `,
  styleUrl: './promise-shares.scss',
})
export class PromiseShares {
  readonly promises = input.required<GlancePromises>();

  private readonly translator = inject(TRANSLATOR);
  protected readonly pieces = computed(() => SHARES.flatMap((share) => Array.from({ length: this.promises()[share] }, () => share)));
  protected readonly kept = computed(() => {
    const { kept, total } = this.promises();
    return this.translator().text('impact.glance.kept', { kept, total });
  });
  protected readonly others = computed(() => {
    const { behind, open } = this.promises();
    const { text } = this.translator();
    return [
      { share: 'behind', count: behind, text: text('impact.glance.behind', { promises: behind }) },
      { share: 'open', count: open, text: text('impact.glance.open', { promises: open }) },
    ].filter(({ count }) => count > 0);
  });
}
