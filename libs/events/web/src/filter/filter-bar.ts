import { OverlayModule } from '@angular/cdk/overlay';
import { Component, computed, ElementRef, inject, input, model, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatMenuModule } from '@angular/material/menu';
import { mdiFilterPlusOutline } from '@mdi/js';
import { type EventFilter, isEmptyFilter, NO_FILTER } from '@turnout/events/domain';
import { FilterChip, Icon, TRANSLATOR } from '@turnout/shared/ui';
import { pageKeys, TextPipe } from '@turnout/shared/web-platform';
import type { ProjectSetup } from '../setup/project-setup';
import { activeFilters, withoutDimension } from './filter-chips';
import { DIMENSION_KEYS, FILTER_DIMENSIONS, type FilterDimension, isOffered } from './filter-dimension';
import { FilterEditor } from './filter-editor';

/** What the list is filtered by: one chip per dimension that is asked about, and a menu of all there are. */
@Component({
  selector: 'tn-event-filter-bar',
  imports: [FilterChip, FilterEditor, Icon, MatButton, MatMenuModule, OverlayModule, TextPipe],
  host: { role: 'group', '[attr.aria-label]': 'label()' },
  templateUrl: './filter-bar.html',
  styleUrl: './filter-bar.scss',
})
export class FilterBar {
  /** Holds a change at once, so that the next one is made on top of it however soon it follows. */
  readonly filter = model.required<EventFilter>();
  /** `null` while it is loading: the chips wait for their words. */
  readonly setup = input.required<ProjectSetup | null>();

  private readonly translator = inject(TRANSLATOR);
  private readonly addButton = viewChild.required<string, ElementRef<HTMLElement>>('addButton', { read: ElementRef });

  protected readonly plus = mdiFilterPlusOutline;
  protected readonly keys = DIMENSION_KEYS;
  protected readonly edited = signal<FilterDimension | null>(null);
  protected readonly label = computed(() => this.translator().text('events.filter.label'));
  protected readonly isEmpty = computed(() => isEmptyFilter(this.filter()));
  protected readonly active = computed(() => {
    const setup = this.setup();
    return setup ? activeFilters(this.filter(), setup, this.translator()) : [];
  });
  protected readonly offered = computed(() => {
    const setup = this.setup();
    return FILTER_DIMENSIONS.filter((dimension) => setup && isOffered(dimension, setup));
  });

  constructor() {
    pageKeys({ keys: ['Delete'], words: 'events.keys.chip' });
  }

  protected remove(dimension: FilterDimension): void {
    this.filter.update((filter) => withoutDimension(filter, dimension));
    this.focusAdd();
  }

  protected clear(): void {
    this.filter.set(NO_FILTER);
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
