import { Component, computed, inject, input } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import { mdiClose, mdiPlus } from '@mdi/js';
import { BREAKDOWN_DIMENSIONS, notStated } from '@turnout/events/domain';
import { Icon, TRANSLATOR } from '@turnout/shared/ui';
import { TextPipe } from '@turnout/shared/web-platform';
import { dimensionKey } from '../vocabulary-keys';
import type { BreakdownFields } from './event-fields';
import { fieldWords } from './field-words';
import { readCount } from './read-count';

/** Splits of the count: who the people were, as far as it is known. What is left over is said, never guessed. */
@Component({
  selector: 'tn-breakdowns-field',
  imports: [FormField, Icon, MatButton, MatFormFieldModule, MatIconButton, MatInput, MatSelectModule, TextPipe],
  templateUrl: './breakdowns-field.html',
  styleUrl: './breakdowns-field.scss',
})
export class BreakdownsField {
  readonly field = input.required<FieldTree<BreakdownFields[]>>();
  /** The count that is split, as typed. */
  readonly count = input.required<string>();

  private readonly translator = inject(TRANSLATOR);
  protected readonly icons = { add: mdiPlus, remove: mdiClose };
  protected readonly splits = computed(() => this.field()().value());
  protected readonly dimensions = computed(() =>
    BREAKDOWN_DIMENSIONS.map((value) => ({ value, label: this.translator().text(dimensionKey(value)) })),
  );

  protected words(field: FieldTree<unknown> | undefined): string {
    return field ? fieldWords(field as FieldTree<unknown>, this.translator()) : '';
  }

  protected dimensionWords({ dimension }: BreakdownFields): string {
    return this.dimensions().find(({ value }) => value === dimension)?.label ?? '';
  }

  /** People the split leaves over; `null` while that cannot be said. */
  protected left({ parts }: BreakdownFields): number | null {
    const total = numberIn(this.count());
    const counts = parts.map((part) => ({ category: part.category, count: numberIn(part.count) ?? 0 }));
    const left = notStated(total, { parts: counts });
    return left === null || left < 0 ? null : left;
  }

  protected addSplit(): void {
    const free = BREAKDOWN_DIMENSIONS.find((dimension) => this.splits().every((split) => split.dimension !== dimension)) ?? '';
    this.change((splits) => [...splits, { dimension: free, parts: [blankPart()] }]);
  }

  protected removeSplit(index: number): void {
    this.change((splits) => splits.filter((_split, each) => each !== index));
  }

  protected addPart(index: number): void {
    this.changeParts(index, (parts) => [...parts, blankPart()]);
  }

  protected removePart(index: number, part: number): void {
    this.changeParts(index, (parts) => parts.filter((_part, each) => each !== part));
  }

  private changeParts(index: number, change: (parts: BreakdownFields['parts']) => BreakdownFields['parts']): void {
    this.change((splits) => splits.map((split, each) => (each === index ? { ...split, parts: change(split.parts) } : split)));
  }

  private change(change: (splits: BreakdownFields[]) => BreakdownFields[]): void {
    this.field()().value.update(change);
  }
}

function blankPart() {
  return { category: '', count: '' };
}

function numberIn(typed: string): number | null {
  const read = readCount(typed);
  return read.kind === 'count' ? read.count : null;
}
