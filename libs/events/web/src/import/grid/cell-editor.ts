import { afterNextRender, Component, computed, ElementRef, inject, input, output, signal, viewChild } from '@angular/core';
import { MatAutocompleteModule, MatAutocompleteTrigger } from '@angular/material/autocomplete';
import { TextPipe } from '@turnout/shared/web-platform';
import type { EventDraft } from '@turnout/events/domain';
import { EnterChooses } from '../../log/enter-chooses';
import { matchChoices } from '../../log/match-name';
import { cellChoices, editedText, readCell, type Setting } from './cell-edit';
import type { CellVocabulary } from './cell-words';
import type { GridField } from './grid-field';

/** Where the focus goes once a cell is changed. */
export type EditEnd = 'stay' | 'next';

/** What a cell was changed to, and where to go on. */
export interface CellEdit {
  readonly settings: readonly Setting[];
  readonly then: EditEnd;
}

/** Changes a fact in its place: Enter takes what was typed, Tab as well and goes on, Escape leaves it as it was. */
@Component({
  selector: 'tn-cell-editor',
  imports: [EnterChooses, MatAutocompleteModule, TextPipe],
  template: `
    <input
      #field
      autocomplete="off"
      spellcheck="false"
      [attr.aria-label]="label()"
      [attr.aria-invalid]="isWrong()"
      [attr.aria-describedby]="isWrong() ? 'tn-cell-wrong' : null"
      [matAutocomplete]="list"
      [matAutocompleteDisabled]="choices() === null"
      [tnEnterChooses]="offered"
      (chosen)="take('stay', $event.label)"
      [value]="begun()"
      (input)="type(field.value)"
      (keydown)="press($event)"
      (blur)="leave()"
    />
    <mat-autocomplete #list="matAutocomplete" autoActiveFirstOption panelWidth="17rem" (optionSelected)="take('stay', $event.option.value)">
      @for (choice of offered(); track choice.code) {
        <mat-option [value]="choice.label">{{ choice.label }}</mat-option>
      }
    </mat-autocomplete>
    @if (isWrong()) {
      <span class="wrong" id="tn-cell-wrong" role="alert">{{ 'events.import.edit.wrong' | tnText: { field: name() } }}</span>
    } @else if (rows() > 1) {
      <span class="many">{{ 'events.import.edit.rows' | tnText: { rows: rows() } }}</span>
    }
  `,
  styleUrl: './cell-editor.scss',
})
export class CellEditor {
  readonly field = input.required<GridField>();
  readonly event = input.required<EventDraft>();
  readonly vocabulary = input.required<CellVocabulary>();
  readonly label = input.required<string>();
  /** Rows that are changed at once. */
  readonly rows = input(1);
  /** What was typed to begin with; the whole fact where it is left out. */
  readonly begin = input<string | null>(null);
  readonly edited = output<CellEdit>();
  readonly cancelled = output();

  private readonly element = viewChild.required<ElementRef<HTMLInputElement>>('field');
  private readonly trigger = viewChild(MatAutocompleteTrigger);
  private readonly chooser = viewChild.required(EnterChooses);
  private readonly typed = signal<string | null>(null);
  private isOver = false;

  protected readonly isWrong = signal(false);
  protected readonly name = computed(() => this.field());
  protected readonly choices = computed(() => cellChoices(this.field(), this.vocabulary()));
  protected readonly begun = computed(() => this.begin() ?? editedText(this.field(), this.event(), this.vocabulary()));
  protected readonly offered = computed(() => {
    const [choices, typed] = [this.choices() ?? [], this.typed() ?? this.begin()];
    return typed === null ? choices : matchChoices(choices, typed);
  });

  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    afterNextRender(() => {
      const { nativeElement } = this.element();
      nativeElement.focus();
      if (this.begin() === null) nativeElement.select();
      if (this.choices() !== null) this.trigger()?.openPanel();
      host.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    });
  }

  protected type(typed: string): void {
    this.typed.set(typed);
    this.isWrong.set(false);
  }

  protected press(event: KeyboardEvent): void {
    // Keys within the field are not for the grid around it.
    event.stopPropagation();
    if (event.key === 'Escape') {
      event.preventDefault();
      this.end(() => this.cancelled.emit());
    } else if (event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey)) {
      event.preventDefault();
      this.take(event.key === 'Tab' ? 'next' : 'stay', this.picked() ?? this.element().nativeElement.value);
    }
  }

  /** What is picked from the list: walked to, or else what fits best, even where the list is not drawn yet. */
  private picked(): string | undefined {
    const list = this.trigger();
    const walkedTo = list?.panelOpen === true && this.typed() !== null ? (list.activeOption?.value as string | undefined) : undefined;
    return this.chooser().meant()?.label ?? walkedTo;
  }

  protected take(then: EditEnd, text: string): void {
    const settings = readCell(this.field(), text, this.vocabulary());
    if (settings) this.end(() => this.edited.emit({ settings, then }));
    else this.isWrong.set(true);
  }

  /** Whoever clicks elsewhere has said what they typed; what cannot be read is not kept. */
  protected leave(): void {
    if (this.trigger()?.panelOpen === true) return;
    const { value } = this.element().nativeElement;
    const settings = this.typed() === null ? null : readCell(this.field(), value, this.vocabulary());
    this.end(() => (settings ? this.edited.emit({ settings, then: 'stay' }) : this.cancelled.emit()));
  }

  private end(say: () => void): void {
    if (this.isOver) return;
    this.isOver = true;
    say();
  }
}
