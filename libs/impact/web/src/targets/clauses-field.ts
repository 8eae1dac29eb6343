import { Component, computed, inject, input } from '@angular/core';
import type { FieldTree } from '@angular/forms/signals';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { mdiClose, mdiPlus } from '@mdi/js';
import { EVENT_SETTINGS } from '@turnout/events/domain';
import { PLAIN_CLAUSE } from '@turnout/impact/domain';
import type { TargetClause } from '@turnout/shared/api-client';
import { Icon, TRANSLATOR } from '@turnout/shared/ui';
import { codeWords, TextPipe } from '@turnout/shared/web-platform';

const BLANK: TargetClause = { ...PLAIN_CLAUSE, events: 1, clauses: [] };

/** The conditions within a promise: so many events in a setting, with so many people each. */
@Component({
  selector: 'tn-clauses-field',
  imports: [Icon, MatButton, MatFormFieldModule, MatIconButton, MatInput, TextPipe],
  templateUrl: './clauses-field.html',
  styleUrl: './clauses-field.scss',
})
export class ClausesField {
  /** The conditions, as JSON. */
  readonly field = input.required<FieldTree<string>>();

  private readonly translator = inject(TRANSLATOR);
  protected readonly icons = { add: mdiPlus, remove: mdiClose };
  protected readonly settings = EVENT_SETTINGS;
  protected readonly clauses = computed(() => JSON.parse(this.field()().value() || '[]') as readonly TargetClause[]);
  protected readonly errors = computed(() => {
    const errors = this.field()().errors() as readonly { kind: string; params?: object; entry?: number | null }[];
    return errors.map(({ kind, params = {}, entry = null }) => ({
      entry: (entry ?? 0) + 1,
      words: codeWords({ code: kind, params: params as Record<string, string>, detail: null }, this.translator()),
    }));
  });

  protected add(): void {
    this.put([...this.clauses(), BLANK]);
  }

  protected remove(at: number): void {
    this.put(this.clauses().filter((_, index) => index !== at));
  }

  protected setPlace(at: number, word: string): void {
    this.change(at, { setting: EVENT_SETTINGS.find((setting) => setting === word) ?? null });
  }

  protected setNumber(at: number, name: 'events' | 'participantsPerEvent', typed: number): void {
    // An empty field reads as no number: nothing was promised about it.
    this.change(at, { [name]: Number.isNaN(typed) ? null : typed });
  }

  private change(at: number, change: Partial<TargetClause>): void {
    this.put(this.clauses().map((clause, index) => (index === at ? { ...clause, ...change } : clause)));
  }

  private put(clauses: readonly TargetClause[]): void {
    this.field()().value.set(JSON.stringify(clauses));
  }
}
