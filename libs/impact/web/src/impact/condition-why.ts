import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { countryName, formatDate } from '@turnout/shared/i18n';
import { isoDate } from '@turnout/shared/kernel';
import type { EventExplanation, ExplanationReason } from '@turnout/shared/api-client';
import { Skeleton, StatusBadge, TRANSLATOR } from '@turnout/shared/ui';
import { load, ProblemView, TextPipe } from '@turnout/shared/web-platform';
import { ImpactClient } from './impact-client';

const TONES = { counts: 'reached', 'counts-elsewhere': 'neutral', 'could-count': 'attention', 'does-not-count': 'faint' } as const;

/** Of each event of a type: whether it counts towards a condition, and what speaks against it or is not stated. */
@Component({
  selector: 'tn-condition-why',
  imports: [ProblemView, RouterLink, Skeleton, StatusBadge, TextPipe],
  templateUrl: './condition-why.html',
  styleUrl: './condition-why.scss',
})
export class ConditionWhy {
  /** Code of the project. */
  readonly project = input.required<string>();
  /** Code of the event type. */
  readonly type = input.required<string>();
  /** Number of the condition within the promise. */
  readonly number = input.required<number>();

  private readonly client = inject(ImpactClient);
  private readonly translator = inject(TRANSLATOR);

  protected readonly explanation = load(
    () => ({ project: this.project(), type: this.type(), number: this.number() }),
    ({ project, type, number }) => this.client.explanation(project, type, number),
  );
  protected readonly events = computed(() =>
    (this.explanation.value()?.items ?? []).map((item) => ({ ...item, tone: TONES[item.standing], words: this.wordsOf(item) })),
  );

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
