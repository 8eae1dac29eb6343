import { OverlayModule } from '@angular/cdk/overlay';
import { Component, computed, ElementRef, inject, input, model, signal, viewChild } from '@angular/core';
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
import { groupedBy, LIST_GROUPS, type ListGroup, type ListLayout } from '@turnout/events/domain';
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
  /** Holds a change at once, so that the next one is made on top of it however soon it follows. */
  readonly layout = model.required<ListLayout>();
  readonly hasWorkPackages = input.required<boolean>();
  /** Whether the list is a table, whose rows can stand closer. */
  readonly isTable = input.required<boolean>();

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
    this.layout.update((layout) => groupedBy(layout, group));
  }

  protected toggleDensity(): void {
    this.appearance.useDensity(this.appearance.density() === 'compact' ? 'comfortable' : 'compact');
  }

  protected close(): void {
    this.isChoosing.set(false);
    this.columnsButton().nativeElement.focus();
  }
}
