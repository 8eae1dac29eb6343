import {
  afterNextRender,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  linkedSignal,
  output,
  signal,
  viewChild,
  ViewEncapsulation,
} from '@angular/core';
import { foldForSearch } from '@turnout/shared/kernel';
import { TRANSLATOR } from '../translator';
import { VisuallyHidden } from '../visually-hidden';
import type { FigureChoice } from './live-figures';

/** So many figures are shown at a time; letters find the others. */
const MOST_SHOWN = 40;
let pickers = 0;

/** Chooses a live figure by typing what it counts. Arrows walk, Enter takes, Escape gives up. */
@Component({
  selector: 'tn-figure-picker',
  imports: [VisuallyHidden],
  encapsulation: ViewEncapsulation.None,
  host: { class: 'tn-figure-picker', '(focusout)': 'leave($event)', '(click)': 'pick($event)' },
  template: `
    <input
      #field
      role="combobox"
      aria-expanded="true"
      aria-autocomplete="list"
      autocomplete="off"
      spellcheck="false"
      [attr.aria-controls]="id"
      [attr.aria-activedescendant]="active() < 0 ? null : id + '-' + active()"
      [attr.aria-label]="said().label"
      [placeholder]="said().placeholder"
      (input)="typed.set(field.value)"
      (keydown)="press($event)"
    />
    <div #list role="listbox" [id]="id" [attr.aria-label]="said().list" (mousedown)="$event.preventDefault()">
      @for (choice of shown(); track choice.key; let at = $index) {
        <div role="option" [id]="id + '-' + at" [attr.aria-selected]="at === active()" (pointermove)="active.set(at)">
          <span lang="">{{ choice.label }}</span>
          <strong>{{ choice.text }}</strong>
        </div>
      }
    </div>
    @if (shown().length === 0) {
      <p>{{ said().none }}</p>
    }
    <tn-visually-hidden role="status">{{ said().found }}</tn-visually-hidden>
  `,
})
export class FigurePicker {
  readonly choices = input.required<readonly FigureChoice[]>();
  readonly chosen = output<FigureChoice>();
  readonly givenUp = output();

  private readonly translator = inject(TRANSLATOR);
  private readonly field = viewChild.required<ElementRef<HTMLInputElement>>('field');
  private readonly list = viewChild.required<ElementRef<HTMLElement>>('list');
  protected readonly id = `tn-figures-${String((pickers += 1))}`;
  protected readonly typed = signal('');
  private readonly folded = computed(() =>
    this.choices().map((choice) => ({ choice, words: foldForSearch(`${choice.label} ${choice.text}`) })),
  );
  private readonly found = computed(() => {
    const asked = foldForSearch(this.typed()).split(' ').filter(Boolean);
    return this.folded().filter(({ words }) => asked.every((each) => words.includes(each)));
  });
  protected readonly shown = computed(() =>
    this.found()
      .slice(0, MOST_SHOWN)
      .map(({ choice }) => choice),
  );
  protected readonly active = linkedSignal<number>(() => (this.shown().length === 0 ? -1 : 0));
  protected readonly said = computed(() => {
    const { text } = this.translator();
    return {
      ...{ label: text('shared.editor.figure-search'), placeholder: text('shared.editor.figure-placeholder') },
      ...{ list: text('shared.editor.figures'), none: text('shared.editor.figure-none') },
      found: text('shared.editor.figures-found', { count: this.found().length }),
    };
  });

  constructor() {
    afterNextRender(() => {
      this.field().nativeElement.focus();
    });
  }

  protected press(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) this.walk(step);
    else if (event.key === 'Enter' && !event.isComposing) this.take(this.active());
    else if (event.key === 'Escape') this.givenUp.emit();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** Tab, or a press elsewhere, gives up as well. */
  protected leave({ relatedTarget, currentTarget }: FocusEvent): void {
    if (!(currentTarget as HTMLElement).contains(relatedTarget as Node | null)) this.givenUp.emit();
  }

  protected pick({ target }: Event): void {
    const option = target instanceof Element ? target.closest('[role="option"]') : null;
    if (option) this.take([...this.list().nativeElement.children].indexOf(option));
  }

  private take(at: number): void {
    const choice = this.shown()[at];
    if (choice) this.chosen.emit(choice);
  }

  private walk(step: number): void {
    const length = this.shown().length;
    if (length === 0) return;
    this.active.update((at) => (at + step + length) % length);
    this.list().nativeElement.children[this.active()]?.scrollIntoView({ block: 'nearest' });
  }
}
