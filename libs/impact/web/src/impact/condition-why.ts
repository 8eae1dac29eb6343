import { Component, computed, DestroyRef, inject, input, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { countryName, formatDate } from '@turnout/shared/i18n';
import { isoDate } from '@turnout/shared/kernel';
import type { EventExplanation, ExplanationReason } from '@turnout/shared/api-client';
import { Skeleton, StatusBadge, TRANSLATOR } from '@turnout/shared/ui';
import { load, type Problem, ProblemView, TextPipe, toProblem } from '@turnout/shared/web-platform';
import { ImpactClient } from './impact-client';

const TONES = { counts: 'reached', 'counts-elsewhere': 'neutral', 'could-count': 'attention', 'does-not-count': 'faint' } as const;

/** Of each event that a promise is about: whether it counts towards a condition, and what speaks against it or is not stated; page by page. */
@Component({
  selector: 'tn-condition-why',
  imports: [MatButton, ProblemView, RouterLink, Skeleton, StatusBadge, TextPipe],
  templateUrl: './condition-why.html',
  styleUrl: './condition-why.scss',
})
export class ConditionWhy {
  /** Code of the project. */
  readonly project = input.required<string>();
  /** Code of the event type that the promise is about; `null` for all types together. */
  readonly type = input.required<string | null>();
  /** Number of the condition within the promise. */
  readonly number = input.required<number>();

  private readonly client = inject(ImpactClient);
  private readonly translator = inject(TRANSLATOR);
  private readonly destroyed = inject(DestroyRef);

  protected readonly explanation = load(
    () => ({ project: this.project(), type: this.type(), number: this.number() }),
    ({ project, type, number }) => this.client.explanation(project, type, number),
  );
  protected readonly events = computed(() =>
    (this.explanation.value()?.items ?? []).map((item) => ({ ...item, tone: TONES[item.standing], words: this.wordsOf(item) })),
  );

  protected readonly isLoadingMore = signal(false);
  /** Why there is no further page. */
  protected readonly moreProblem = signal<Problem | null>(null);

  /** Puts the next page below those that are there. */
  protected more(): void {
    const shown = this.explanation.value();
    if (shown === null || this.isLoadingMore()) return;
    this.isLoadingMore.set(true);
    this.moreProblem.set(null);
    this.client
      .explanation(this.project(), this.type(), this.number(), shown.nextCursor)
      .pipe(takeUntilDestroyed(this.destroyed))
      .subscribe({
        next: (page) => {
          this.isLoadingMore.set(false);
          this.explanation.set({ ...page, items: [...shown.items, ...page.items] });
        },
        error: (error: unknown) => {
          this.isLoadingMore.set(false);
          this.moreProblem.set(toProblem(error));
        },
      });
  }

  /** What speaks against an event, or is not stated of it; nothing of what counts. */
  private wordsOf({ reasons, standing }: EventExplanation): readonly string[] {
    const decisive = standing === 'does-not-count' ? 'no' : 'open';
    return reasons.filter(({ fit }) => fit === decisive).map((reason) => this.reasonWords(reason));
  }

  private reasonWords({ condition, fit, asked, stated }: ExplanationReason): string {
    const { text } = this.translator();
    const said = stated.map((each) => this.factWords(condition, each)).join(', ');
    const wanted = asked.map((each) => this.factWords(condition, each));
    if (said === '') return text(`impact.why.unstated.${condition}`);
    if (condition === 'participants')
      return text('impact.why.other.participants', { stated: Number(stated[0]), asked: Number(asked[0]), of: asked[1] ?? 'none' });
    if (condition !== 'days') return text(`impact.why.other.${condition}`, { stated: said, asked: wanted.join(', ') });
    // An event has its day, and nobody stated the days that are meant.
    if (fit === 'open') return text('impact.why.unstated.asked-days');
    const [from = '', to = ''] = wanted;
    const ends = from === '' ? 'until' : to === '' ? 'since' : 'between';
    return text('impact.why.other.days', { stated: said, ends, from, to });
  }

  private factWords(condition: ExplanationReason['condition'], fact: string): string {
    const { text, locale } = this.translator();
    if (condition === 'setting' || condition === 'level')
      return text(`events.vocabulary.${condition}.${fact}` as 'events.vocabulary.not-known');
    if (condition === 'country' && fact.length === 2) return countryName(fact, locale);
    return condition === 'days' && fact !== '' ? formatDate(isoDate(fact), locale) : fact;
  }
}
