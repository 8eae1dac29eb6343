import { Component, computed, forwardRef, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { clauseWords } from '@turnout/impact/domain';
import type { ImpactClause } from '@turnout/shared/api-client';
import { BulletBar, TRANSLATOR } from '@turnout/shared/ui';
import { TextPipe } from '@turnout/shared/web-platform';

/** The conditions of a promise, each with its bar, those within one below it. The whole line leads to the events. */
@Component({
  selector: 'tn-condition-list',
  imports: [BulletBar, forwardRef(() => ConditionList), RouterLink, TextPipe],
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
    this.clauses().map((clause) => {
      const { reached, promised, withPlanned } = clause;
      return {
        ...clause,
        words: clauseWords(clause, this.translator()),
        bar:
          promised === null
            ? null
            : { reached: reached ?? 0, promised, planned: Math.max(0, (withPlanned?.reached ?? 0) - (reached ?? 0)) },
      };
    }),
  );
}
