import { OverlayModule } from '@angular/cdk/overlay';
import { Component, computed, DestroyRef, ElementRef, inject, input, linkedSignal, output, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatMenuModule } from '@angular/material/menu';
import { mdiFilterPlusOutline, mdiMagnify } from '@mdi/js';
import { type EventFilter, isEmptyFilter, NO_FILTER } from '@turnout/events/domain';
import { FilterChip, Icon, TRANSLATOR } from '@turnout/shared/ui';
import { TextPipe } from '@turnout/shared/web-platform';
import type { ProjectSetup } from '../setup/project-setup';
import { activeFilters, withoutDimension } from './filter-chips';
import { DIMENSION_KEYS, FILTER_DIMENSIONS, type FilterDimension } from './filter-dimension';
import { FilterEditor } from './filter-editor';

const TYPING_PAUSE_MS = 300;

/** What the list is filtered by: a search field, one chip per dimension that is asked about, and a menu of the others. */
@Component({
  selector: 'tn-event-filter-bar',
  imports: [FilterChip, FilterEditor, Icon, MatButton, MatFormFieldModule, MatInput, MatMenuModule, OverlayModule, TextPipe],
  host: { role: 'group', '[attr.aria-label]': 'label()' },
  templateUrl: './filter-bar.html',
  styleUrl: './filter-bar.scss',
})
export class FilterBar {
  readonly filter = input.required<EventFilter>();
  /** `null` while it is loading: the chips wait for their words. */
  readonly setup = input.required<ProjectSetup | null>();
  readonly filterChange = output<EventFilter>();

  private readonly translator = inject(TRANSLATOR);
  private readonly addButton = viewChild.required<string, ElementRef<HTMLElement>>('addButton', { read: ElementRef });
  private timer: ReturnType<typeof setTimeout> | undefined;

  protected readonly search = mdiMagnify;
  protected readonly plus = mdiFilterPlusOutline;
  protected readonly keys = DIMENSION_KEYS;
  protected readonly edited = signal<FilterDimension | null>(null);
  protected readonly typed = linkedSignal(() => this.filter().q);
  protected readonly label = computed(() => this.translator().text('events.filter.label'));
  protected readonly isEmpty = computed(() => isEmptyFilter(this.filter()));
  protected readonly active = computed(() => {
    const setup = this.setup();
    return setup ? activeFilters(this.filter(), setup, this.translator()) : [];
  });
  /** Work packages are offered only by projects that have some. */
  protected readonly offered = computed(() =>
    FILTER_DIMENSIONS.filter((dimension) => dimension !== 'workPackage' || (this.setup()?.workPackages.length ?? 0) > 0),
  );

  constructor() {
    inject(DestroyRef).onDestroy(() => clearTimeout(this.timer));
  }

  protected type(text: string): void {
    this.typed.set(text);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.filterChange.emit({ ...this.filter(), q: text.trim() }), TYPING_PAUSE_MS);
  }

  protected remove(dimension: FilterDimension): void {
    this.filterChange.emit(withoutDimension(this.filter(), dimension));
    this.focusAdd();
  }

  protected clear(): void {
    clearTimeout(this.timer);
    this.filterChange.emit(NO_FILTER);
    this.focusAdd();
  }

  protected close(): void {
    this.edited.set(null);
    this.focusAdd();
  }

  private focusAdd(): void {
    this.addButton().nativeElement.focus();
  }
}
