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
  signal,
  untracked,
  viewChild,
  ViewEncapsulation,
} from '@angular/core';
import {
  mdiFormatBold,
  mdiFormatTitle,
  mdiFormatItalic,
  mdiFormatListBulleted,
  mdiFormatListNumbered,
  mdiFormatQuoteClose,
  mdiLinkVariant,
  mdiRedo,
  mdiUndo,
} from '@mdi/js';
import { isLinkAllowed, lengthOf, plainText, type RichText } from '@turnout/shared/kernel';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { Icon } from '../icon';
import { TRANSLATOR } from '../translator';
import { cleanPaste } from './clean-paste';
import { fromEditor, toEditor } from './convert-rich-text';
import { isActive, linkAt, RICH_TEXT_ACTIONS, RICH_TEXT_COMMANDS, type RichTextAction, setLink } from './rich-text-commands';
import { richTextPlugins } from './rich-text-plugins';

const ICONS: Readonly<Record<RichTextAction, string>> = {
  ...{ bold: mdiFormatBold, italic: mdiFormatItalic, heading: mdiFormatTitle, bullets: mdiFormatListBulleted },
  ...{ numbers: mdiFormatListNumbered, quote: mdiFormatQuoteClose, link: mdiLinkVariant, undo: mdiUndo, redo: mdiRedo },
};
let editors = 0;

/**
 * A field for rich text. Toolbar with one stop for Tab and arrows within, `Alt F10` leads there, `Escape` back; Tab leaves the text.
 * Loaded only where something is written: import it from `@turnout/shared/ui/rich-text`.
 */
@Component({
  selector: 'tn-rich-text-editor',
  imports: [Icon],
  encapsulation: ViewEncapsulation.None,
  host: { class: 'tn-rich' },
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

  private readonly translator = inject(TRANSLATOR);
  private readonly place = viewChild.required<ElementRef<HTMLElement>>('place');
  private readonly toolbar = viewChild.required<ElementRef<HTMLElement>>('toolbar');
  private readonly linkField = viewChild<ElementRef<HTMLInputElement>>('linkField');
  private view: EditorView | null = null;
  private shown: RichText | null = null;

  protected readonly id = `tn-rich-${String((editors += 1))}`;
  protected readonly stop = signal(0);
  private readonly state = signal<EditorState | null>(null);
  /** The address being typed; `null` while none is asked for. */
  protected readonly link = signal<string | null>(null);
  protected readonly isLinkWrong = signal(false);
  protected readonly isBlank = computed(() => this.value().length === 0);
  protected readonly length = computed(() => lengthOf(plainText(this.value())));
  protected readonly isTooLong = computed(() => this.length() > this.maxLength());
  protected readonly tools = computed(() => {
    const state = this.state();
    return RICH_TEXT_ACTIONS.map((action) => ({
      action,
      icon: ICONS[action],
      words: this.words(action),
      isPressed: state !== null && isActive(action, state),
      isPossible: action === 'link' || state === null || RICH_TEXT_COMMANDS[action](state),
      isToggle: action !== 'undo' && action !== 'redo' && action !== 'link',
    }));
  });
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

  constructor() {
    afterNextRender(() => {
      this.open();
    });
    inject(DestroyRef).onDestroy(() => this.view?.destroy());
    effect(() => {
      const value = this.value();
      untracked(() => {
        if (this.view && value !== this.shown) this.begin(value);
      });
    });
  }

  /** Puts the cursor into the text. */
  focus(): void {
    this.view?.focus();
  }

  protected act(action: RichTextAction): void {
    if (!this.view) return;
    if (action === 'link') {
      this.askLink();
      return;
    }
    RICH_TEXT_COMMANDS[action](this.view.state, this.view.dispatch.bind(this.view));
    this.view.focus();
  }

  /** Arrows go from tool to tool, for the toolbar is one stop. */
  protected walk(event: KeyboardEvent): void {
    const last = RICH_TEXT_ACTIONS.length - 1;
    const at = this.stop();
    const next: Readonly<Record<string, number>> = {
      ...{ ArrowRight: at === last ? 0 : at + 1, ArrowLeft: at === 0 ? last : at - 1, Home: 0, End: last },
    };
    if (event.key === 'Escape') this.view?.focus();
    const to = next[event.key];
    if (to === undefined) return;
    event.preventDefault();
    this.stop.set(to);
    this.focusToolbar();
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
    const plugins = richTextPlugins({
      speakerHint: () => this.translator().text('shared.editor.speaker'),
      askLink: () => {
        this.askLink();
      },
      focusToolbar: () => {
        this.focusToolbar();
      },
    });
    return EditorState.create({ doc: toEditor(value), plugins });
  }

  private askLink(): void {
    this.link.set((this.view && linkAt(this.view.state)) ?? '');
    setTimeout(() => this.linkField()?.nativeElement.focus());
  }

  private focusToolbar(): void {
    this.toolbar().nativeElement.querySelectorAll('button')[this.stop()]?.focus();
  }

  private words(action: RichTextAction): string {
    return this.translator().text(`shared.editor.${action}`);
  }
}
