import { OverlayModule } from '@angular/cdk/overlay';
import { Component, computed, ElementRef, inject, input, output, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDivider } from '@angular/material/divider';
import { MatMenuModule } from '@angular/material/menu';
import {
  mdiCheck,
  mdiFormatListGroup,
  mdiUnfoldLessHorizontal,
  mdiUnfoldMoreHorizontal,
  mdiViewColumnOutline,
  mdiViewHeadline,
} from '@mdi/js';
import { groupedBy, LIST_GROUPS, type ListColumn, type ListGroup, type ListLayout, tidyColumns } from '@turnout/events/domain';
import { Icon, TRANSLATOR } from '@turnout/shared/ui';
import { Appearance, TextPipe } from '@turnout/shared/web-platform';
import { ColumnChooser } from './column-chooser';
import { GROUP_KEYS } from './column-words';
import { ListLines } from './list-lines';

/** How the list is laid out: what it is grouped by, which columns it has, how close its rows stand. */
@Component({
  selector: 'tn-layout-tools',
  imports: [ColumnChooser, Icon, MatButton, MatDivider, MatMenuModule, OverlayModule, TextPipe],
  templateUrl: './layout-tools.html',
  styleUrl: './layout-tools.scss',
})
export class LayoutTools {
  readonly layout = input.required<ListLayout>();
  readonly hasWorkPackages = input.required<boolean>();
  /** Whether the list is a table, whose rows can stand closer. */
  readonly isTable = input.required<boolean>();
  readonly layoutChange = output<ListLayout>();

  protected readonly lines = inject(ListLines);
  protected readonly appearance = inject(Appearance);
  private readonly translator = inject(TRANSLATOR);
  private readonly columnsButton = viewChild.required<string, ElementRef<HTMLElement>>('columnsButton', { read: ElementRef });

  protected readonly icons = {
    group: mdiFormatListGroup,
    columns: mdiViewColumnOutline,
    density: mdiViewHeadline,
    chosen: mdiCheck,
    close: mdiUnfoldLessHorizontal,
    open: mdiUnfoldMoreHorizontal,
  };
  protected readonly keys = GROUP_KEYS;
  protected readonly isChoosing = signal(false);
  protected readonly groups = computed(() => LIST_GROUPS.filter((group) => group !== 'workPackage' || this.hasWorkPackages()));
  protected readonly groupWords = computed(() => {
    const { group } = this.layout();
    const { text } = this.translator();
    return group === null ? text('events.list.group.none') : text('events.list.group.by', { group: text(GROUP_KEYS[group]) });
  });

  protected group(group: ListGroup | null): void {
    this.layoutChange.emit(groupedBy(this.layout(), group));
  }

  protected show(columns: readonly ListColumn[]): void {
    this.layoutChange.emit({ ...this.layout(), columns: tidyColumns(columns) });
  }

  protected toggleDensity(): void {
    this.appearance.useDensity(this.appearance.density() === 'compact' ? 'comfortable' : 'compact');
  }

  protected close(): void {
    this.isChoosing.set(false);
    this.columnsButton().nativeElement.focus();
  }
}
