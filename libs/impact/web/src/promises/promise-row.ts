import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type BadgeTone, StatusBadge, TRANSLATOR, TypeBadge } from '@turnout/shared/ui';
import { TextPipe } from '@turnout/shared/web-platform';
import { missingWords } from './missing-words';
import { PromiseMeasure } from './promise-measure';
import type { PromiseView, Standing } from './promise-view';

const TONES: Readonly<Record<Standing, BadgeTone>> = { 'no-target': 'faint', unknown: 'faint', behind: 'attention', reached: 'reached' };

/** What one event type promised and reached; the whole row leads to its events. */
@Component({
  selector: 'tn-promise-row',
  imports: [PromiseMeasure, RouterLink, StatusBadge, TextPipe, TypeBadge],
  host: { '[class.plain]': "line().standing === 'no-target'" },
  templateUrl: './promise-row.html',
  styleUrl: './promise-row.scss',
})
export class PromiseRow {
  readonly line = input.required<PromiseView>();
  /** Code of the project. */
  readonly project = input.required<string>();

  private readonly translator = inject(TRANSLATOR);
  protected readonly tone = computed(() => TONES[this.line().standing]);
  protected readonly label = computed(() => {
    const { label, isWhole } = this.line();
    return label ?? this.translator().text(isWhole ? 'impact.promise.all-types' : 'impact.type-unknown');
  });
  protected readonly standing = computed(
    () => missingWords(this.line(), this.translator()) ?? this.translator().text(`impact.standing.${this.line().standing}`),
  );
}
