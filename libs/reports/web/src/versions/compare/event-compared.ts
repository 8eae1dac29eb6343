import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ComparedEffect, ComparedEvent } from '@turnout/shared/api-client';
import type { MessageKey } from '@turnout/shared/i18n';
import { TRANSLATOR, VisuallyHidden } from '@turnout/shared/ui';
import { DatePipe, fieldWords, InstantPipe, operationWords, TextPipe, valueWords } from '@turnout/shared/web-platform';
import { signed } from './signed';

const FIGURES = ['events', 'participants', 'estimated', 'documented', 'unknown'] as const;

/** An event that differs: what became of it, field by field with who and when, and what that does to the totals. */
@Component({
  selector: 'tn-event-compared',
  imports: [DatePipe, InstantPipe, RouterLink, TextPipe, VisuallyHidden],
  templateUrl: './event-compared.html',
  styleUrl: './event-compared.scss',
})
export class EventCompared {
  readonly event = input.required<ComparedEvent>();
  readonly project = input.required<string>();
  /** Whether it is compared with today, where an event that is not approved would be left out of a version. */
  readonly isNow = input(false);

  private readonly translator = inject(TRANSLATOR);
  protected readonly state = computed((): MessageKey => `reports.versions.compare.state.${this.event().state}`);
  protected readonly isUnapproved = computed(() => this.isNow() && this.event().state !== 'gone' && this.event().status !== 'approved');
  protected readonly changes = computed(() => {
    const translator = this.translator();
    return this.event().changes.map(({ field, before, after, by, at }) => ({
      ...{ field: fieldWords(field, translator), by, at },
      before: valueWords(field, before, translator),
      after: valueWords(field, after, translator),
    }));
  });
  /** The last thing done, of an event that came or went. */
  protected readonly act = computed(() => {
    const { state, acts } = this.event();
    const act = state === 'changed' ? undefined : acts.at(-1);
    return act && { ...act, operation: operationWords(act.operation, this.translator()) };
  });
  protected readonly effects = computed(() =>
    this.event()
      .effects.filter(({ by, key }) => by === null || key !== null)
      .map((effect) => ({ name: effect.label, figures: this.figures(effect) })),
  );

  private figures({ effect }: ComparedEffect): readonly string[] {
    const { locale, text } = this.translator();
    return FIGURES.filter((figure) => effect[figure] !== 0).map((figure) =>
      text(`reports.versions.compare.effect-${figure}`, { signed: signed(effect[figure], locale), count: Math.abs(effect[figure]) }),
    );
  }
}
