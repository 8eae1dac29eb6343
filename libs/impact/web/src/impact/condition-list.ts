import { Component, computed, forwardRef, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { clauseWords } from '@turnout/impact/domain';
import type { ImpactClause, ImpactProgress } from '@turnout/shared/api-client';
import { BulletBar, TRANSLATOR } from '@turnout/shared/ui';
import { TextPipe } from '@turnout/shared/web-platform';
import { ConditionWhy } from './condition-why';

/** The conditions of a promise, each with its bars, those within one below it. The whole line leads to the events. */
@Component({
  selector: 'tn-condition-list',
  imports: [BulletBar, ConditionWhy, forwardRef(() => ConditionList), RouterLink, TextPipe],
  templateUrl: './condition-list.html',
  styleUrl: './condition-list.scss',
})
export class ConditionList {
  readonly clauses = input.required<readonly ImpactClause[]>();
  /** Code of the project. */
  readonly project = input.required<string>();

  private readonly translator = inject(TRANSLATOR);
  protected readonly events = computed(() => ['/p', this.project(), 'events']);
  protected readonly conditions = computed(() =>
    this.clauses().map((clause) => ({ ...clause, words: clauseWords(clause, this.translator()), bars: barsOf(clause) })),
  );
  /** Numbers of the conditions whose events are shown: what nobody opens is not asked for. */
  protected readonly opened = signal<ReadonlySet<number>>(new Set());

  protected open(number: number, isOpen: boolean): void {
    this.opened.update((before) => new Set(isOpen ? [...before, number] : [...before].filter((each) => each !== number)));
  }
}

/** Figures of a condition beside those promised. */
interface ConditionBar {
  readonly measure: 'events' | 'participants';
  readonly reached: number;
  readonly promised: number;
  /** What is planned beyond what was reached; 0 where nobody asked. */
  readonly planned: number;
}

/** A bar for events where they were promised; one for people where they were promised in total, or alone. */
function barsOf(clause: ImpactClause): readonly ConditionBar[] {
  const { promised, participants, participantsAsked } = clause;
  const people = promised === null || participantsAsked !== null ? barOf('participants', participants) : [];
  return [...barOf('events', clause), ...people];
}

function barOf(measure: ConditionBar['measure'], { reached, promised, withPlanned }: ImpactProgress): readonly ConditionBar[] {
  if (promised === null) return [];
  const held = reached ?? 0;
  return [{ measure, reached: held, promised, planned: Math.max(0, (withPlanned?.reached ?? 0) - held) }];
}
