import { Component, computed, forwardRef, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { clausePaceWords, clauseWords } from '@turnout/impact/domain';
import { formatLongDate, type Translator } from '@turnout/shared/i18n';
import { isoDate } from '@turnout/shared/kernel';
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
  /** Code of the event type that the promise is about; `null` for all types together. */
  readonly type = input.required<string | null>();

  private readonly translator = inject(TRANSLATOR);
  protected readonly events = computed(() => ['/p', this.project(), 'events']);
  protected readonly conditions = computed(() =>
    this.clauses().map((clause) => ({
      ...clause,
      words: clauseWords(clause, this.translator()),
      bars: barsOf(clause),
      due: dueWords(clause, this.translator()),
    })),
  );
  /** Numbers of the conditions whose events are shown: what nobody opens is not asked for. */
  protected readonly opened = signal<ReadonlySet<number>>(new Set());

  protected open(number: number, isOpen: boolean): void {
    this.opened.update((before) => new Set(isOpen ? [...before, number] : [...before].filter((each) => each !== number)));
  }
}

/** By when a condition is to be kept that has a deadline of its own, and how fast what is missing would have to come; `null` where nothing is. */
function dueWords({ pace, promised, missing, participants }: ImpactClause, translator: Translator): string | null {
  const lacks = promised === null ? participants.missing : missing;
  if (pace === null || pace.deadline.on === null || lacks === 0) return null;
  const due = { month: pace.deadline.month, day: formatLongDate(isoDate(pace.deadline.on), translator.locale) };
  if (pace.monthsLeft === 0) return translator.text('impact.pace.overdue', due);
  const what = clausePaceWords(pace, translator);
  return what === null ? null : translator.text('impact.page.due', { ...due, months: pace.monthsLeft ?? 0, what });
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
