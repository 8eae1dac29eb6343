import { A11yModule } from '@angular/cdk/a11y';
import { Component, computed, inject, input, model, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import type { EventFilter } from '@turnout/events/domain';
import { formatDate } from '@turnout/shared/i18n';
import type { IsoDate } from '@turnout/shared/kernel';
import { TRANSLATOR } from '@turnout/shared/ui';
import { TextPipe } from '@turnout/shared/web-platform';
import { readDate } from '../log/read-date';
import type { ProjectSetup } from '../setup/project-setup';
import { withPeriod, withValue } from './filter-chips';
import { choicesOf, DIMENSION_KEYS, type FilterChoice, type FilterDimension, isChoice, valuesOf } from './filter-dimension';

/** Where the values of one dimension are ticked, or the period is typed. What is ticked takes effect at once. */
@Component({
  selector: 'tn-filter-editor',
  imports: [A11yModule, MatButton, MatCheckbox, MatFormFieldModule, MatInput, TextPipe],
  host: { role: 'dialog', 'aria-modal': 'false', '[attr.aria-label]': 'heading()', '(keydown.escape)': 'done.emit()' },
  templateUrl: './filter-editor.html',
  styleUrl: './filter-editor.scss',
})
export class FilterEditor {
  readonly dimension = input.required<FilterDimension>();
  /** Holds a change at once, so that the next one is made on top of it however soon it follows. */
  readonly filter = model.required<EventFilter>();
  readonly setup = input.required<ProjectSetup>();
  readonly done = output();

  private readonly translator = inject(TRANSLATOR);
  protected readonly heading = computed(() => this.translator().text(DIMENSION_KEYS[this.dimension()]));
  protected readonly choices = computed(() => {
    const dimension = this.dimension();
    return isChoice(dimension) ? choicesOf(dimension, this.setup(), this.translator()) : [];
  });

  protected isOn({ value }: FilterChoice): boolean {
    const dimension = this.dimension();
    return isChoice(dimension) && valuesOf(this.filter(), dimension).includes(value);
  }

  protected toggle({ value }: FilterChoice, isOn: boolean): void {
    const dimension = this.dimension();
    if (isChoice(dimension)) this.filter.update((filter) => withValue(filter, dimension, value, isOn));
  }

  protected search(typed: string): void {
    this.filter.update((filter) => ({ ...filter, q: typed.trim() }));
  }

  protected dateWords(date: IsoDate | null): string {
    return date === null ? '' : formatDate(date, this.translator().locale);
  }

  protected isUnreadable(typed: string): boolean {
    return readDate(typed).kind === 'unreadable';
  }

  protected setDate(side: 'from' | 'to', typed: string): void {
    const read = readDate(typed);
    if (read.kind === 'unreadable') return;
    const { from, to } = this.filter();
    this.filter.update((filter) => withPeriod(filter, { from, to, [side]: read.kind === 'date' ? read.date : null }));
  }

  protected askUndated(isOn: boolean): void {
    this.filter.update((filter) => withPeriod(filter, { from: null, to: null, ...(isOn ? { isUndated: true } : {}) }));
  }
}
