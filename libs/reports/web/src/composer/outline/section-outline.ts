import { LiveAnnouncer } from '@angular/cdk/a11y';
import { CdkDrag, type CdkDragDrop, CdkDragHandle, CdkDropList } from '@angular/cdk/drag-drop';
import { Component, ElementRef, inject, input, linkedSignal, output, signal } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatMenuModule } from '@angular/material/menu';
import { mdiAlertOutline, mdiDotsVertical, mdiDragVertical, mdiPlus } from '@mdi/js';
import { Icon, TRANSLATOR, VisuallyHidden } from '@turnout/shared/ui';
import { pageKeys, TextPipe } from '@turnout/shared/web-platform';

/** A section as the outline shows it. */
export interface OutlineRow {
  readonly id: string;
  readonly title: string;
  /** As it is printed before the title; empty where it has none. */
  readonly number: string;
  readonly isOn: boolean;
  /** Whether it is one of the authors' own. */
  readonly isOwn: boolean;
  /** Whether its text was written, and no longer follows the records. */
  readonly isWritten: boolean;
  /** Whether there is nothing in it to be printed. */
  readonly isEmpty: boolean;
  readonly contradictions: number;
}

/** What is done to a section from the outline. */
export type OutlineChange =
  | { readonly kind: 'switch'; readonly id: string; readonly isOn: boolean }
  | { readonly kind: 'move'; readonly id: string; readonly to: number }
  /** An empty title is the one that the kind of section has. */
  | { readonly kind: 'rename'; readonly id: string; readonly title: string }
  | { readonly kind: 'remove'; readonly id: string };

/** Longest title, in letters. */
const LONGEST = 2000;

/** The sections of a report in their order: switched, moved by hand or by keys, renamed, added and removed. */
@Component({
  selector: 'tn-section-outline',
  imports: [CdkDrag, CdkDragHandle, CdkDropList, Icon, MatButton, MatCheckbox, MatIconButton, MatMenuModule, TextPipe, VisuallyHidden],
  host: { '(keydown.alt.arrowUp)': 'moveByKey($event, -1)', '(keydown.alt.arrowDown)': 'moveByKey($event, 1)' },
  templateUrl: './section-outline.html',
  styleUrl: './section-outline.scss',
})
export class SectionOutline {
  readonly rows = input.required<readonly OutlineRow[]>();
  readonly mayChange = input.required<boolean>();
  readonly changed = output<OutlineChange>();
  /** Wants to see a section. */
  readonly jump = output<string>();
  /** Wants to write its text. */
  readonly write = output<string>();
  /** Wants a section of one's own behind that one; behind the last with `null`. */
  readonly add = output<string | null>();

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly announcer = inject(LiveAnnouncer);
  private readonly translator = inject(TRANSLATOR);
  protected readonly icons = { drag: mdiDragVertical, more: mdiDotsVertical, add: mdiPlus, alert: mdiAlertOutline };
  protected readonly longest = LONGEST;
  /** Ids as they follow each other, a step that is not drawn yet included: the next step goes on from there. */
  private readonly order = linkedSignal(() => this.rows().map(({ id }) => id));
  protected readonly renamed = signal<string | null>(null);

  constructor() {
    pageKeys({ keys: ['alt+ArrowUp', 'alt+ArrowDown'], words: 'reports.composer.keys.move' });
  }

  protected drop({ previousIndex, currentIndex }: CdkDragDrop<unknown>): void {
    const row = this.rows()[previousIndex];
    if (row && previousIndex !== currentIndex) this.move(row.id, currentIndex);
  }

  protected moveByKey(event: Event, step: 1 | -1): void {
    const id = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-outline]')?.dataset['outline'] : undefined;
    if (id === undefined) return;
    event.preventDefault();
    this.move(id, this.order().indexOf(id) + step);
    // An element that is moved loses the focus.
    setTimeout(() => this.rowOf(id)?.querySelector<HTMLElement>('.jump:enabled, .more')?.focus());
  }

  protected move(id: string, to: number): void {
    const row = this.rows().find((each) => each.id === id);
    const count = this.rows().length;
    if (!row || !this.mayChange() || to < 0 || to >= count) return;
    this.order.update((ids) => ids.filter((each) => each !== id).toSpliced(to, 0, id));
    this.changed.emit({ kind: 'move', id, to });
    void this.announcer.announce(this.translator().text('reports.composer.moved', { section: row.title, place: to + 1, count }));
  }

  protected beginRenaming(id: string): void {
    if (!this.mayChange()) return;
    this.renamed.set(id);
    setTimeout(() => this.rowOf(id)?.querySelector('input')?.select());
  }

  protected rename(id: string, title: string): void {
    if (this.renamed() !== id) return;
    this.endRenaming(id);
    const row = this.rows().find((each) => each.id === id);
    if (row && title.trim() !== row.title) this.changed.emit({ kind: 'rename', id, title: title.trim() });
  }

  protected endRenaming(id: string): void {
    this.renamed.set(null);
    setTimeout(() => this.rowOf(id)?.querySelector<HTMLElement>('.jump')?.focus());
  }

  private rowOf(id: string): HTMLElement | null {
    return this.host.nativeElement.querySelector(`[data-outline="${id}"]`);
  }
}
