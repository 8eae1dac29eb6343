import { Component, computed, inject, input } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatSelectModule } from '@angular/material/select';
import { mdiClose, mdiPlus } from '@mdi/js';
import { BREAKDOWN_DIMENSIONS } from '@turnout/events/domain';
import { Icon, TRANSLATOR } from '@turnout/shared/ui';
import { TextPipe } from '@turnout/shared/web-platform';
import { dimensionWords } from '../vocabulary-keys';
import { BreakdownGrid } from './breakdown-grid';
import type { BreakdownFields } from './event-fields';
import { fieldWords } from './field-words';
import { readCount } from './read-count';
import { BLANK_PART } from './split-rows';
import { UsedCategories } from './used-categories';

/** Splits of the count: who the people were, as far as it is known. What the project asks for stands there; others can be added. */
@Component({
  selector: 'tn-breakdowns-field',
  imports: [BreakdownGrid, FormField, Icon, MatButton, MatFormFieldModule, MatIconButton, MatSelectModule, TextPipe],
  providers: [UsedCategories],
  templateUrl: './breakdowns-field.html',
  styleUrl: './breakdowns-field.scss',
})
export class BreakdownsField {
  readonly field = input.required<FieldTree<BreakdownFields[]>>();
  /** The count that is split, as typed. */
  readonly count = input.required<string>();
  readonly project = input.required<string>();
  /** What the project asks for. */
  readonly asked = input.required<readonly string[]>();

  private readonly translator = inject(TRANSLATOR);
  protected readonly used = inject(UsedCategories);
  protected readonly icons = { add: mdiPlus, remove: mdiClose };
  protected readonly people = computed(() => {
    const read = readCount(this.count());
    return read.kind === 'count' ? read.count : null;
  });

  protected words(field: FieldTree<string>): string {
    return fieldWords(field, this.translator());
  }

  protected nameOf(dimension: string): string {
    return dimensionWords(dimension, this.translator());
  }

  /** What a grid of a dimension can be about instead: that, and what no other grid is about. */
  protected offered(own: string): readonly string[] {
    const taken = this.field()()
      .value()
      .map(({ dimension }) => dimension);
    const known = new Set<string>([...BREAKDOWN_DIMENSIONS, ...(own === '' ? [] : [own])]);
    return [...known].filter((dimension) => dimension === own || !taken.includes(dimension));
  }

  protected add(): void {
    const dimension = this.offered('')[0] ?? '';
    this.change((splits) => [...splits, { dimension, parts: [{ ...BLANK_PART }] }]);
  }

  protected remove(index: number): void {
    this.change((splits) => splits.filter((_split, at) => at !== index));
  }

  private change(change: (splits: BreakdownFields[]) => BreakdownFields[]): void {
    this.field()().value.update(change);
  }
}
