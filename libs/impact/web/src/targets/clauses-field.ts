import { Component, computed, inject, input } from '@angular/core';
import type { FieldTree } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { mdiPlus } from '@mdi/js';
import type { TargetClause } from '@turnout/shared/api-client';
import { Icon, TRANSLATOR } from '@turnout/shared/ui';
import { codeWords, TextPipe } from '@turnout/shared/web-platform';
import { BLANK_CLAUSE, type ClauseChoices, ClauseEditor } from './clause-editor';

/** The conditions within a promise: so many events of a kind, with so many people, each with its parts. */
@Component({
  selector: 'tn-clauses-field',
  imports: [ClauseEditor, Icon, MatButton, TextPipe],
  templateUrl: './clauses-field.html',
  styleUrl: './clauses-field.scss',
})
export class ClausesField {
  /** The conditions, as JSON. */
  readonly field = input.required<FieldTree<string>>();
  readonly choices = input.required<ClauseChoices>();

  private readonly translator = inject(TRANSLATOR);
  protected readonly icons = { add: mdiPlus };
  protected readonly clauses = computed(() => JSON.parse(this.field()().value() || '[]') as readonly TargetClause[]);
  protected readonly errors = computed(() => {
    const errors = this.field()().errors() as readonly { kind: string; params?: object; entry?: number | null }[];
    return errors.map(({ kind, params = {}, entry = null }) => ({
      entry: (entry ?? 0) + 1,
      words: codeWords({ code: kind, params: params as Record<string, string>, detail: null }, this.translator()),
    }));
  });

  protected add(): void {
    this.put([...this.clauses(), BLANK_CLAUSE]);
  }

  protected change(at: number, clause: TargetClause): void {
    this.put(this.clauses().with(at, clause));
  }

  protected remove(at: number): void {
    this.put(this.clauses().toSpliced(at, 1));
  }

  private put(clauses: readonly TargetClause[]): void {
    this.field()().value.set(JSON.stringify(clauses));
  }
}
