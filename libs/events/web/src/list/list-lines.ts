import { computed, inject, Injectable, signal } from '@angular/core';
import { TRANSLATOR } from '@turnout/shared/ui';
import type { EventListItem, SummaryRow } from '../client/wire';
import type { ProjectSetup } from '../setup/project-setup';
import { ProjectSetupStore } from '../setup/project-setup.store';
import { EventsListStore } from './events-list.store';
import { groupWords } from './group-words';
import { type LineSection, planLines } from './line-plan';
import { type RowView, rowView } from './row-view';

/** What stands over the rows of a group. */
export interface GroupHeading {
  readonly key: string | null;
  readonly label: string;
  /** The mark of the type, for groups that are types: `none` for records without one. */
  readonly hue: number | 'none' | null;
  /** Sums of all that match and count, also of rows that are not loaded; `null` until they have arrived, and where nothing counts. */
  readonly sums: SummaryRow | null;
  readonly records: number;
  /** Records that the sums leave out. */
  readonly leftOut: number;
}

/** A row with its place in the list; without a view while it is on its way. */
export interface ListRow {
  readonly row: number;
  readonly line: number;
  readonly view: RowView | null;
}

/** Neighbouring rows under their heading. */
export interface ShownSection {
  readonly heading: GroupHeading | null;
  readonly isOpen: boolean;
  readonly headingLine: number;
  /** Whether the heading stands in for the one further up. */
  readonly isCopy: boolean;
  readonly rows: readonly ListRow[];
}

/** The list as numbered lines, and the words for those of them that are shown. */
@Injectable()
export class ListLines {
  private readonly store = inject(EventsListStore);
  private readonly setups = inject(ProjectSetupStore);
  private readonly translator = inject(TRANSLATOR);
  private readonly closed = signal<ReadonlySet<string | null>>(new Set());
  private readonly views = computed(() => {
    this.setups.setup();
    return new WeakMap<EventListItem, RowView>();
  });

  readonly group = computed(() => this.store.shown()?.layout.group ?? null);
  readonly plan = computed(() => planLines(this.store.spans(), this.group() !== null, this.closed()));
  readonly areAllClosed = computed(() => this.plan().groups.length > 0 && this.plan().groups.every(({ isOpen }) => !isOpen));

  /** Opens a group that is closed, closes one that is open. */
  toggle(key: string | null): void {
    this.closed.update((closed) => {
      const next = new Set(closed);
      if (!next.delete(key)) next.add(key);
      return next;
    });
  }

  closeAll(): void {
    this.closed.set(new Set(this.plan().groups.map(({ key }) => key)));
  }

  openAll(): void {
    this.closed.set(new Set());
  }

  /** What is shown of some sections; rows that are being deleted are left out. */
  show(sections: readonly LineSection[]): readonly ShownSection[] {
    return sections.map((section) => {
      const { group, first, end, line } = section;
      const all = Array.from({ length: end - first }, (_, index) => ({
        row: first + index,
        line: line + index,
        item: this.store.at(first + index),
      }));
      return {
        heading: this.plan().hasHeadings ? this.headingOf(group.key, group.records) : null,
        isOpen: group.isOpen,
        headingLine: group.firstLine,
        isCopy: !section.isHeadingWithin,
        rows: all.flatMap(({ item, ...place }) => (item === 'removed' ? [] : [{ ...place, view: item && this.viewOf(item) }])),
      };
    });
  }

  private headingOf(key: string | null, records: number): GroupHeading {
    const [setup, group] = [this.setups.setup(), this.group()];
    const sums = this.store.sums().find((row) => row.key === key) ?? null;
    const areSumsThere = this.store.shown()?.sums !== null;
    return {
      key,
      label: setup && group ? groupWords(group, key, setup, this.translator()) : (key ?? ''),
      hue: group === 'type' ? hueOf(setup, key) : null,
      sums,
      records,
      leftOut: areSumsThere ? Math.max(0, records - (sums?.records ?? 0)) : 0,
    };
  }

  private viewOf(item: EventListItem): RowView {
    const views = this.views();
    const view = views.get(item) ?? rowView(item, this.setups.setup()?.types ?? []);
    views.set(item, view);
    return view;
  }
}

function hueOf(setup: ProjectSetup | null, key: string | null): number | 'none' {
  return setup?.types.find(({ code }) => code === key)?.hue ?? 'none';
}
