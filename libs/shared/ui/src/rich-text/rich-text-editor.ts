import {
  afterNextRender,
  Component,
  computed,
  DestroyRef,
  effect,
  ElementRef,
  inject,
  input,
  model,
  output,
  signal,
  untracked,
  viewChild,
  ViewEncapsulation,
} from '@angular/core';
import { isLinkAllowed, lengthOf, plainText, type RichText } from '@turnout/shared/kernel';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { TRANSLATOR } from '../translator';
import { cleanPaste } from './clean-paste';
import { fromEditor, toEditor } from './convert-rich-text';
import { FigurePicker } from './figure-picker';
import { type FigureChoice, insertFigure, refreshFigures } from './live-figures';
import { linkAt, RICH_TEXT_COMMANDS, type RichTextAction, setLink } from './rich-text-commands';
import { type RichTextHost, richTextPlugins } from './rich-text-plugins';
import { RichTextToolbar } from './rich-text-toolbar';

/** The widest the list of figures is, in pixels. */
const PICKER_WIDTH = 400;
let editors = 0;

/** Where a figure is asked for, and what asked for it. */
interface AskedFigure {
  readonly top: number;
  readonly left: number;
  readonly typed: string;
}

/**
 * A field for rich text. Toolbar with one stop for Tab and arrows within, `Alt F10` leads there, `Escape` back; Tab leaves the text.
 * Loaded only where something is written: import it from `@turnout/shared/ui/rich-text`.
 */
@Component({
  selector: 'tn-rich-text-editor',
  imports: [FigurePicker, RichTextToolbar],
  encapsulation: ViewEncapsulation.None,
  host: { class: 'tn-rich', '[class.tn-rich-in-place]': 'isInPlace()' },
  templateUrl: './rich-text-editor.html',
  styleUrl: './rich-text-editor.scss',
})
export class RichTextEditor {
  readonly value = model.required<RichText>();
  /** What is written here, for those who do not see the heading. */
  readonly label = input.required<string>();
  readonly placeholder = input('');
  /** In code points. */
  readonly maxLength = input.required<number>();
  /** Live figures that can be put into the text; `null` where it holds none. */
  readonly figures = input<readonly FigureChoice[] | null>(null);
  /** Words to be marked wherever they stand. */
  readonly marked = input<readonly string[]>([]);
  /** Whether the text is written where it will be read, and looks like it. */
  readonly isInPlace = input(false);
  /** Nothing of this text is left to be undone or redone. */
  readonly beyond = output<'undo' | 'redo'>();

  private readonly translator = inject(TRANSLATOR);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly place = viewChild.required<ElementRef<HTMLElement>>('place');
  private readonly toolbar = viewChild.required(RichTextToolbar);
  private readonly linkField = viewChild<ElementRef<HTMLInputElement>>('linkField');
  private readonly byKey = computed(() => {
    const figures = this.figures();
    return figures && new Map(figures.map((figure) => [figure.key, figure]));
  });
  private view: EditorView | null = null;
  private shown: RichText | null = null;

  protected readonly id = `tn-rich-${String((editors += 1))}`;
  protected readonly state = signal<EditorState | null>(null);
  /** The address being typed; `null` while none is asked for. */
  protected readonly link = signal<string | null>(null);
  protected readonly isLinkWrong = signal(false);
  /** A figure being chosen; `null` while none is asked for. */
  protected readonly picker = signal<AskedFigure | null>(null);
  protected readonly isBlank = computed(() => this.value().length === 0);
  protected readonly length = computed(() => lengthOf(plainText(this.value())));
  protected readonly isTooLong = computed(() => this.length() > this.maxLength());
  protected readonly said = computed(() => {
    const { text } = this.translator();
    const count = { length: this.length(), max: this.maxLength() };
    return {
      toolbar: text('shared.editor.toolbar', { field: this.label() }),
      address: text('shared.editor.link-address'),
      wrong: text('error.rich-text.link-refused'),
      set: text('shared.editor.link-set'),
      remove: text('shared.editor.link-remove'),
      count: text('shared.editor.count', count),
      tooLong: text('error.rich-text.too-long', { max: this.maxLength() }),
    };
  });
  private readonly plugins: RichTextHost = {
    speakerHint: () => this.translator().text('shared.editor.speaker'),
    marked: () => untracked(this.marked),
    figures: () => untracked(this.byKey),
    askFigure: (typed) => {
      this.askFigure(typed);
    },
    askLink: () => {
      this.askLink();
    },
    beyond: (direction) => {
      this.beyond.emit(direction);
    },
    focusToolbar: () => {
      this.toolbar().focus();
    },
  };

  constructor() {
    afterNextRender(() => {
      this.open();
    });
    inject(DestroyRef).onDestroy(() => this.view?.destroy());
    effect(() => {
      const value = this.value();
      untracked(() => {
        // A text that only comes back from whoever keeps it must not take the cursor away.
        if (this.view && JSON.stringify(value) !== JSON.stringify(this.shown)) this.begin(value);
      });
    });
    effect(() => {
      this.byKey();
      this.marked();
      if (!this.view) return;
      refreshFigures(this.view, this.plugins);
      this.view.dispatch(this.view.state.tr);
    });
  }

  /** Puts the cursor into the text. */
  focus(): void {
    this.view?.focus();
  }

  protected act(action: RichTextAction): void {
    if (!this.view) return;
    if (action === 'link') this.askLink();
    else if (action === 'figure') this.askFigure('');
    else {
      RICH_TEXT_COMMANDS[action](this.view.state, this.view.dispatch.bind(this.view));
      this.view.focus();
    }
  }

  protected applyLink(address: string): void {
    const typed = address.trim();
    const href = /^[a-z]+:/iu.test(typed) ? typed : typed.includes('@') && !typed.includes('/') ? `mailto:${typed}` : `https://${typed}`;
    this.isLinkWrong.set(!isLinkAllowed(href));
    if (!this.isLinkWrong()) this.endLink(href);
  }

  protected endLink(href?: string | null): void {
    this.link.set(null);
    this.isLinkWrong.set(false);
    if (this.view && href !== undefined) setLink(href)(this.view.state, this.view.dispatch.bind(this.view));
    this.view?.focus();
  }

  /** Puts in what was chosen; what asked for it, where nothing was. */
  protected endFigure(choice: FigureChoice | null): void {
    const [view, asked] = [this.view, this.picker()];
    if (!view || !asked) return;
    this.picker.set(null);
    view.focus();
    if (choice) insertFigure(choice)(view.state, view.dispatch.bind(view));
    else if (asked.typed !== '') view.dispatch(view.state.tr.insertText(asked.typed));
  }

  private open(): void {
    this.view = new EditorView(this.place().nativeElement, {
      state: this.stateOf(this.value()),
      transformPastedHTML: cleanPaste,
      attributes: () => ({
        ...{ role: 'textbox', 'aria-multiline': 'true', 'aria-label': this.label(), 'aria-placeholder': this.placeholder() },
        ...{ id: this.id, 'aria-describedby': `${this.id}-count`, lang: '', spellcheck: 'true' },
      }),
      dispatchTransaction: (change) => {
        if (!this.view) return;
        const state = this.view.state.apply(change);
        this.view.updateState(state);
        this.state.set(state);
        if (change.docChanged) this.value.set((this.shown = fromEditor(state.doc)));
      },
    });
    this.shown = this.value();
    this.state.set(this.view.state);
  }

  private begin(value: RichText): void {
    this.shown = value;
    this.view?.updateState(this.stateOf(value));
    this.state.set(this.view?.state ?? null);
  }

  private stateOf(value: RichText): EditorState {
    return EditorState.create({ doc: toEditor(value), plugins: richTextPlugins(this.plugins) });
  }

  private askLink(): void {
    this.link.set((this.view && linkAt(this.view.state)) ?? '');
    setTimeout(() => this.linkField()?.nativeElement.focus());
  }

  /** Below the cursor, and within the field. */
  private askFigure(typed: string): void {
    if (!this.view) return;
    const field = this.host.nativeElement.getBoundingClientRect();
    const cursor = this.view.coordsAtPos(this.view.state.selection.head);
    const left = Math.max(0, Math.min(cursor.left - field.left, field.width - PICKER_WIDTH));
    this.picker.set({ top: cursor.bottom - field.top + 4, left, typed });
  }
}
