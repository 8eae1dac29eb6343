import { Component, computed, ElementRef, inject, input } from '@angular/core';
import { type FieldTree, FormField, type ReadonlyFieldTree } from '@angular/forms/signals';
import { MatAutocompleteModule } from '@angular/material/autocomplete';
import { MatIconButton } from '@angular/material/button';
import { mdiClose } from '@mdi/js';
import { notStated } from '@turnout/events/domain';
import { formatCount } from '@turnout/shared/i18n';
import { foldForSearch } from '@turnout/shared/kernel';
import { Icon, TRANSLATOR } from '@turnout/shared/ui';
import { pageKeys, TextPipe } from '@turnout/shared/web-platform';
import { dimensionWords } from '../vocabulary-keys';
import type { BreakdownFields, PartFields } from './event-fields';
import { fieldWords } from './field-words';
import { readCount } from './read-count';
import { isBlank, statedRows, withBlankRow } from './split-rows';
import { UsedCategories } from './used-categories';

/**
 * One split of the count as a table to type into: a row a category, a blank row to go on in, and what is not stated. Enter goes from the
 * category to its people, and from there to the next row; from a blank row it leads out.
 */
@Component({
  selector: 'tn-breakdown-grid',
  imports: [FormField, Icon, MatAutocompleteModule, MatIconButton, TextPipe],
  templateUrl: './breakdown-grid.html',
  styleUrl: './entry-grid.scss',
})
export class BreakdownGrid {
  readonly field = input.required<FieldTree<BreakdownFields>>();
  /** The count that is split; `null` while it is not known. */
  readonly count = input.required<number | null>();

  private readonly translator = inject(TRANSLATOR);
  private readonly used = inject(UsedCategories);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly cross = mdiClose;
  protected readonly isBlank = isBlank;
  private readonly split = computed(() => this.field()().value());
  protected readonly name = computed(() => dimensionWords(this.split().dimension, this.translator()));
  /** People the rows leave over, in words; a dash while that cannot be said. */
  protected readonly left = computed(() => {
    const parts = statedRows(this.split().parts).map(({ category, count }) => ({ category, count: numberIn(count) ?? 0 }));
    const left = notStated(this.count(), { parts });
    return left === null || left < 0 ? '–' : formatCount(left, this.translator().locale);
  });

  constructor() {
    pageKeys({ keys: ['Enter'], words: 'events.keys.grid' });
  }

  protected suggested(typed: string): readonly string[] {
    const { dimension, parts } = this.split();
    const others = parts.map(({ category }) => category.trim()).filter((category) => category !== typed.trim());
    const wanted = foldForSearch(typed);
    return this.used.along(dimension, [...others, typed]).filter((category) => foldForSearch(category).includes(wanted));
  }

  protected words(field: ReadonlyFieldTree<unknown>): string {
    return fieldWords(field, this.translator());
  }

  /** What is wrong with a cell, once it was left. */
  protected shown(field: ReadonlyFieldTree<unknown>): string {
    return field().touched() ? this.words(field) : '';
  }

  /** Keeps a blank row at the end while something is typed into the last one. */
  protected grow(): void {
    this.change(withBlankRow);
  }

  /** Takes out rows that were emptied, once nobody is in the table. */
  protected tidy({ relatedTarget }: FocusEvent): void {
    if (relatedTarget instanceof Node && this.host.contains(relatedTarget)) return;
    if (this.split().parts.slice(0, -1).some(isBlank)) this.change((parts) => withBlankRow(statedRows(parts)));
  }

  protected remove(row: number): void {
    this.change((parts) => withBlankRow(parts.filter((_part, at) => at !== row)));
  }

  /** To the next cell; a blank row has nothing to go on to. A suggestion that is being chosen keeps its Enter. */
  protected goOn(event: Event): void {
    if (event.defaultPrevented) return;
    event.preventDefault();
    const inputs = [...this.host.querySelectorAll<HTMLInputElement>('tbody input')];
    const at = inputs.indexOf(event.target as HTMLInputElement);
    const isLeaving = at === inputs.length - 2 && inputs[at]?.value === '';
    (isLeaving ? this.next() : (inputs[at + 1] ?? this.next()))?.focus();
  }

  /** What follows in the form: the next grid, or the way to another one. */
  private next(): HTMLElement | undefined {
    const all = [...(this.host.closest('tn-breakdowns-field')?.querySelectorAll<HTMLElement>('tbody input, .add') ?? [])];
    return all.find(
      (each) => !this.host.contains(each) && (this.host.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
    );
  }

  private change(change: (parts: PartFields[]) => PartFields[]): void {
    this.field().parts().value.update(change);
  }
}

function numberIn(typed: string): number | null {
  const read = readCount(typed);
  return read.kind === 'count' ? read.count : null;
}
