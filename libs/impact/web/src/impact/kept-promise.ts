import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { MessageKey } from '@turnout/shared/i18n';
import { type BadgeTone, BulletBar, StatusBadge, TRANSLATOR, TypeBadge } from '@turnout/shared/ui';
import { TextPipe } from '@turnout/shared/web-platform';
import { PromiseMeasure } from '../promises/promise-measure';
import type { KeptPromise } from './impact-client';
import { clauseWords, gapWords, promiseWords } from '@turnout/impact/domain';

/** A promise as a sentence, how far it and each of its conditions is kept, and what would close the gap. */
@Component({
  selector: 'tn-kept-promise',
  imports: [BulletBar, PromiseMeasure, RouterLink, StatusBadge, TextPipe, TypeBadge],
  templateUrl: './kept-promise.html',
  styleUrl: './kept-promise.scss',
})
export class KeptPromiseView {
  readonly promise = input.required<KeptPromise>();
  /** Code of the project. */
  readonly project = input.required<string>();

  private readonly translator = inject(TRANSLATOR);
  protected readonly events = computed(() => ['/p', this.project(), 'events']);
  protected readonly sentence = computed(() => promiseWords(this.promise(), this.translator()));
  protected readonly gap = computed(() => gapWords(this.promise(), this.translator()));
  protected readonly standing = computed(() => standingOf(this.promise()));
  /** Meetings of the gap that may have been held already. */
  protected readonly perhapsHeld = computed(() => this.promise().gap.inConditions - this.promise().gap.inConditionsAtLeast);
  protected readonly conditions = computed(() =>
    this.promise().clauses.map((clause) => ({
      ...clause,
      promised: clause.promised ?? 0,
      words: clauseWords(clause, this.translator()),
      filter: { type: this.promise().type, ...(clause.setting !== null && { setting: clause.setting }) },
    })),
  );
}

/** Behind as soon as something is missing for certain; not known while what is missing may have been held. */
function standingOf({ gap }: KeptPromise): { readonly tone: BadgeTone; readonly words: MessageKey } {
  if (gap.events > 0 || gap.participants > 0 || gap.inConditionsAtLeast > 0) return { tone: 'attention', words: 'impact.standing.behind' };
  if (gap.inConditions > 0) return { tone: 'faint', words: 'impact.missing.conditions-open' };
  return { tone: 'reached', words: 'impact.standing.reached' };
}
