import { Component, computed, ElementRef, inject, input, model, output, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { mdiAutoFix, mdiPencilOutline } from '@mdi/js';
import { MAX_SECTION_TEXT } from '@turnout/reports/definitions';
import type { RichText } from '@turnout/shared/kernel';
import { Icon, Skeleton, TRANSLATOR } from '@turnout/shared/ui';
import { type FigureChoice, RichTextEditor } from '@turnout/shared/ui/rich-text';
import { Notifications, ProblemView, TextPipe } from '@turnout/shared/web-platform';
import { type ChosenFigure, DocumentSheet } from '../../document-sheet';
import { compositionPath, type Contradiction } from '../compositions-client';
import { ComposerStore } from '../composer.store';
import { withSection } from '../composition/change-sections';
import { isSame } from '../composition/merge-compositions';
import { previewOf, textOf } from '../composition/preview-of';
import { ContradictionNotes } from '../contradictions/contradiction-notes';
import { repairedText } from '../contradictions/repaired-text';
import { openPlaces, placeOf } from './section-places';

/** The report as it will print, with its texts to be written where they stand. */
@Component({
  selector: 'tn-report-sheet',
  imports: [ContradictionNotes, DocumentSheet, Icon, MatButton, ProblemView, RichTextEditor, Skeleton, TextPipe],
  templateUrl: './report-sheet.html',
  styleUrl: './report-sheet.scss',
})
export class ReportSheet {
  readonly project = input.required<string>();
  /** Id of the composition. */
  readonly id = input.required<string>();
  /** Id of the section whose text is being written. */
  readonly edited = model<string | null>(null);
  readonly explain = output<ChosenFigure>();
  readonly follow = output<string>();
  /** Nothing of the text is left to be undone or redone. */
  readonly beyond = output<'undo' | 'redo'>();

  protected readonly store = inject(ComposerStore);
  private readonly notifications = inject(Notifications);
  private readonly translator = inject(TRANSLATOR);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly sheet = viewChild(DocumentSheet);
  private readonly editor = viewChild(RichTextEditor);

  protected readonly icons = { write: mdiPencilOutline, generated: mdiAutoFix };
  protected readonly max = MAX_SECTION_TEXT;
  protected readonly listAddress = computed(() => `/p/${encodeURIComponent(this.project())}/events`);
  /** Without the text that is being written: the page shows the editor there, and need not be set anew with every letter. */
  private readonly shown = computed(
    () => {
      const [composition, edited] = [this.store.composition(), this.edited()];
      return edited === null ? composition : withSection(composition, edited, { text: null });
    },
    { equal: isSame },
  );
  protected readonly preview = computed(() => {
    const document = this.store.composed.document();
    return document && previewOf(document, this.shown());
  });
  protected readonly figuresByKey = computed<ReadonlyMap<string, FigureChoice>>(() => {
    const figures = Object.entries(this.store.composed.document()?.figures ?? {});
    return new Map(figures.map(([key, { label, text }]) => [key, { key, label, text }]));
  });
  protected readonly figures = computed(() => [...this.figuresByKey().values()]);
  protected readonly sections = computed(() => {
    const [composition, contradictions] = [this.store.composition(), this.store.composed.contradictions()];
    const written = new Map(composition.sections.map((section) => [section.id, section]));
    return (this.preview()?.sections ?? []).map(({ id, title, isOn }) => ({
      ...{ id, title, isOn, toolsPlace: placeOf('tools', id), notesPlace: placeOf('notes', id) },
      isWritable: this.store.mayChange() && isOn,
      isWritten: written.get(id)?.kind !== 'own' && (written.get(id)?.text ?? null) !== null,
      contradictions: isOn ? contradictions.filter(({ section }) => section === id) : [],
    }));
  });
  protected readonly editing = computed(() => {
    const section = this.sections().find(({ id }) => id === this.edited());
    const document = this.store.composed.document();
    if (!section || !document) return null;
    const text = this.store.composition().sections.find(({ id }) => id === section.id)?.text;
    return {
      ...section,
      place: placeOf('text', section.id),
      marked: section.contradictions.map(({ quote }) => quote),
      text: text ?? textOf(document, section.id),
    };
  });
  protected readonly refine = computed(() => {
    const page = {
      sections: this.preview()?.sections ?? [],
      edited: this.edited(),
      contradictions: this.store.composed.contradictions(),
      mayChange: this.store.mayChange(),
    };
    return (root: ShadowRoot): void => {
      openPlaces(root, page);
    };
  });

  protected readonly pictureAddress = (picture: string): string =>
    `${compositionPath(this.project(), this.id())}/pictures/${encodeURIComponent(picture)}`;

  /** Brings a section into view. */
  showSection(id: string): void {
    this.sheet()?.showSection(id);
  }

  /** Opens the text of a section, with the cursor in it. */
  write(id: string): void {
    this.store.seal();
    this.edited.set(id);
    setTimeout(() => this.editor()?.focus());
  }

  protected finish(): void {
    const id = this.edited();
    this.store.seal();
    this.edited.set(null);
    setTimeout(() => this.host.nativeElement.querySelector<HTMLElement>(`#tn-write-${id ?? ''}`)?.focus());
  }

  /** A press on a text opens it, unless it was on a link or somebody marks words in it. */
  protected writeByClick(event: MouseEvent): void {
    const path = event.composedPath().filter((each): each is HTMLElement => each instanceof HTMLElement);
    const text = path.find((each) => each.classList.contains('rd-writable'));
    const section = text?.closest<HTMLElement>('[data-section]')?.dataset['section'];
    if (section === undefined || path.some((each) => each.matches('a, button')) || getSelection()?.isCollapsed === false) return;
    this.write(section);
  }

  protected leaveByKey(event: Event): void {
    if (event.target instanceof Element && event.target.closest('.ProseMirror')) this.finish();
  }

  protected changeText(id: string, text: RichText): void {
    const document = this.store.composed.document();
    const before = this.store.composition().sections.find((section) => section.id === id);
    const generated = document && before?.kind !== 'own' ? textOf(document, id) : null;
    // A generated text that was not changed goes on following the records.
    if (before?.text === null && isSame(text, generated)) return;
    this.store.change(withSection(this.store.composition(), id, { text }), `text:${id}`);
  }

  /** Back to what is generated from the records, with a way back. */
  protected generate(id: string): void {
    const text = this.store.composition().sections.find((section) => section.id === id)?.text;
    if (text === undefined || text === null) return;
    this.edited.set(null);
    this.store.change(withSection(this.store.composition(), id, { text: null }));
    this.notifications.sayWithUndo(this.translator().text('reports.composer.generated-now'), () => {
      this.store.change(withSection(this.store.composition(), id, { text }));
    });
  }

  protected repair(id: string, contradiction: Contradiction): void {
    const document = this.store.composed.document();
    const section = this.store.composition().sections.find((each) => each.id === id);
    if (!document || !section) return;
    const figure = contradiction.figure === null ? undefined : this.figuresByKey().get(contradiction.figure);
    const text = repairedText(section.text ?? textOf(document, id), contradiction, figure);
    if (text === null) return;
    this.store.seal();
    this.store.change(withSection(this.store.composition(), id, { text }));
    this.store.composed.settle(contradiction);
    this.notifications.sayWithUndo(this.translator().text('reports.composer.repaired'), () => {
      this.store.change(withSection(this.store.composition(), id, { text: section.text }));
    });
  }
}
