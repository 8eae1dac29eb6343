import { A11yModule } from '@angular/cdk/a11y';
import { afterNextRender, Component, computed, ElementRef, inject, Injector, model, output, signal } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { mdiArrowDown, mdiArrowUp } from '@mdi/js';
import { areSameColumns, LIST_COLUMNS, type ListColumn, type ListLayout, tidyColumns, usualColumns } from '@turnout/events/domain';
import { Icon, TRANSLATOR, VisuallyHidden } from '@turnout/shared/ui';
import { TextPipe } from '@turnout/shared/web-platform';
import { COLUMN_KEYS } from './column-words';
import { moveColumn, withColumn } from './column-choice';

/** Where the columns of the list are chosen and put in order. Whatever is chosen takes effect at once. */
@Component({
  selector: 'tn-column-chooser',
  imports: [A11yModule, Icon, MatButton, MatCheckbox, MatIconButton, TextPipe, VisuallyHidden],
  host: { role: 'dialog', 'aria-modal': 'false', '[attr.aria-label]': 'heading()', '(keydown.escape)': 'done.emit()' },
  templateUrl: './column-chooser.html',
  styleUrl: './column-chooser.scss',
})
export class ColumnChooser {
  /** Holds a change at once, so that the next one is made on top of it however soon it follows. */
  readonly layout = model.required<ListLayout>();
  readonly done = output();

  private readonly translator = inject(TRANSLATOR);
  private readonly injector = inject(Injector);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected readonly up = mdiArrowUp;
  protected readonly down = mdiArrowDown;
  protected readonly keys = COLUMN_KEYS;
  protected readonly news = signal('');
  protected readonly heading = computed(() => this.translator().text('events.list.columns'));
  protected readonly shown = computed(() => this.layout().columns);
  protected readonly others = computed(() => LIST_COLUMNS.filter((column) => !this.shown().includes(column)));
  protected readonly isUsual = computed(() => areSameColumns(this.shown(), usualColumns(this.layout().group)));

  protected toggle(column: ListColumn, isOn: boolean): void {
    this.show(withColumn(this.shown(), column, isOn));
  }

  protected move(column: ListColumn, by: -1 | 1): void {
    const columns = moveColumn(this.shown(), column, by);
    this.show(columns);
    const { text } = this.translator();
    this.news.set(
      text('events.list.columns.moved', { column: text(COLUMN_KEYS[column]), place: columns.indexOf(column) + 1, all: columns.length }),
    );
    // The row has moved, and a button that moves loses the focus.
    const button = `[data-move="${column}"][data-by="${String(by)}"]`;
    afterNextRender({ read: () => this.host.querySelector<HTMLElement>(button)?.focus() }, { injector: this.injector });
  }

  protected reset(): void {
    this.show(usualColumns(this.layout().group));
  }

  private show(columns: readonly ListColumn[]): void {
    this.layout.update((layout) => ({ ...layout, columns: tidyColumns(columns) }));
  }
}
