import { Component, computed, inject, input } from '@angular/core';
import { formatRatio } from '@turnout/shared/i18n';
import type { Measure, TargetProgress } from '@turnout/impact/domain';
import { BulletBar, Count, TRANSLATOR } from '@turnout/shared/ui';

/** One figure against its promise: the bar, then the figure in words. Without a promise the figure stands alone. */
@Component({
  selector: 'tn-promise-measure',
  imports: [BulletBar, Count],
  template: `
    @if (progress().promised; as promised) {
      <tn-bullet-bar [reached]="progress().reached" [promised]="promised" [planned]="planned()" [label]="bar()" />
    }
    <p class="tn-figure">
      <tn-count class="reached" [value]="progress().reached" [isEstimate]="isEstimate()" />
      <span>{{ words() }}</span>
      @if (percent(); as share) {
        <span class="share">{{ share }}</span>
      }
    </p>
    @if (planned() > 0) {
      <p class="planned">{{ plannedWords() }}</p>
    }
  `,
  styleUrl: './promise-measure.scss',
})
export class PromiseMeasure {
  readonly progress = input.required<TargetProgress>();
  readonly measure = input.required<Measure>();
  /** Whether estimates are part of what was reached. */
  readonly isEstimate = input(false);
  /** What there will be with what is planned, where that is asked for: drawn and said apart. */
  readonly withPlanned = input<Pick<TargetProgress, 'reached'> | null>(null);

  private readonly translator = inject(TRANSLATOR);
  protected readonly percent = computed(() => {
    const { ratio } = this.progress();
    return ratio && formatRatio(ratio, this.translator().locale);
  });
  /** How many are planned beside those that were reached. */
  protected readonly planned = computed(() => Math.max(0, (this.withPlanned()?.reached ?? 0) - (this.progress().reached ?? 0)));
  protected readonly plannedWords = computed(() =>
    this.translator().text(`impact.page.planned-of.${this.measure()}`, {
      planned: this.planned(),
      all: this.withPlanned()?.reached ?? 0,
      promised: this.progress().promised ?? -1,
    }),
  );
  /** What follows the reached figure: "of 150 participants", or "participants" without a promise. */
  protected readonly words = computed(() => {
    const { reached, promised } = this.progress();
    const translator = this.translator();
    if (promised !== null) return translator.text(`impact.of-promised.${this.measure()}`, { promised });
    return translator.text(`impact.unit.${this.measure()}`, { reached: reached ?? 0 });
  });
  /** The bar for who cannot see it; the figure beside it says the same in short. */
  protected readonly bar = computed(() => {
    const { reached, promised } = this.progress();
    const translator = this.translator();
    return reached === null
      ? translator.text('impact.bar.unknown', { rest: this.words() })
      : translator.text(`impact.bar.${this.measure()}`, { reached, promised: promised ?? 0 });
  });
}
