import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { gapWords, type Measure, paceSentences, promiseWords } from '@turnout/impact/domain';
import type { MessageKey } from '@turnout/shared/i18n';
import { StatusBadge, TRANSLATOR, TypeBadge } from '@turnout/shared/ui';
import { TextPipe } from '@turnout/shared/web-platform';
import { PromiseMeasure } from '../promises/promise-measure';
import { ConditionList } from './condition-list';
import { aboutType, type KeptPromise } from './impact-client';
import { PromiseTrend } from './promise-trend';
import { STANDING_BADGES, type Standing, standingOf } from './standing';

/** What all planned events would make of a promise. */
const WITH_PLANNED: Readonly<Record<Standing, MessageKey>> = {
  behind: 'impact.page.with-planned.behind',
  open: 'impact.page.with-planned.open',
  reached: 'impact.page.with-planned.reached',
};

/** A promise as a sentence, how far it and each of its conditions is kept, what would close the gap, and how it goes. */
@Component({
  selector: 'tn-kept-promise',
  imports: [ConditionList, PromiseMeasure, PromiseTrend, RouterLink, StatusBadge, TextPipe, TypeBadge],
  host: { role: 'region', '[attr.aria-label]': 'label()' },
  templateUrl: './kept-promise.html',
  styleUrl: './kept-promise.scss',
})
export class KeptPromiseView {
  readonly promise = input.required<KeptPromise>();
  /** Code of the project. */
  readonly project = input.required<string>();
  /** Whether planned events are counted in, beside what was held. */
  readonly withPlanned = input(false);
  /** What the trend shows. */
  readonly measure = input<Measure>('events');

  private readonly translator = inject(TRANSLATOR);
  protected readonly events = computed(() => ['/p', this.project(), 'events']);
  protected readonly label = computed(() => this.promise().label ?? this.translator().text('impact.promise.all-types'));
  /** Which events the list is to show: those the promise is about. */
  protected readonly query = computed(() => aboutType(this.promise().type));
  protected readonly sentence = computed(() => promiseWords(this.promise(), this.translator()));
  protected readonly gap = computed(() => {
    const { deadline, monthsLeft } = this.promise().pace;
    // What is overdue is not to be there by a month any more.
    return gapWords(this.promise(), this.translator(), monthsLeft === 0 ? null : deadline?.month);
  });
  protected readonly pace = computed(() => paceSentences(this.promise(), this.translator()));
  protected readonly badge = computed(() => STANDING_BADGES[this.promise().standing]);
  /** Meetings of the gap that may have been held already. */
  protected readonly perhapsHeld = computed(() => this.promise().gap.inConditions - this.promise().gap.inConditionsAtLeast);
  /** Where it would stand with what is planned, and what is; `null` unless that is asked for. */
  protected readonly whatIf = computed(() => {
    const { planned, gap } = this.promise();
    if (!this.withPlanned() || planned === undefined || gap.withPlanned === undefined) return null;
    return { planned, words: WITH_PLANNED[standingOf(gap.withPlanned)], gap: gap.withPlanned };
  });
}
