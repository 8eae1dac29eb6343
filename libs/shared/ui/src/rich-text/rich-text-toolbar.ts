import { Component, computed, ElementRef, inject, input, output, signal, viewChild, ViewEncapsulation } from '@angular/core';
import {
  mdiFormatBold,
  mdiFormatItalic,
  mdiFormatListBulleted,
  mdiFormatListNumbered,
  mdiFormatQuoteClose,
  mdiFormatTitle,
  mdiLinkVariant,
  mdiNumeric,
  mdiRedo,
  mdiUndo,
} from '@mdi/js';
import type { EditorState } from 'prosemirror-state';
import { Icon } from '../icon';
import { TRANSLATOR } from '../translator';
import { canHoldFigure } from './live-figures';
import { isActive, isAsking, RICH_TEXT_ACTIONS, RICH_TEXT_COMMANDS, type RichTextAction } from './rich-text-commands';

const ICONS: Readonly<Record<RichTextAction, string>> = {
  ...{ bold: mdiFormatBold, italic: mdiFormatItalic, heading: mdiFormatTitle, bullets: mdiFormatListBulleted },
  ...{ numbers: mdiFormatListNumbered, quote: mdiFormatQuoteClose, link: mdiLinkVariant, figure: mdiNumeric, undo: mdiUndo, redo: mdiRedo },
};

/** The tools of a text: one stop for Tab, arrows from tool to tool, Escape back to the text. */
@Component({
  selector: 'tn-rich-text-toolbar',
  imports: [Icon],
  encapsulation: ViewEncapsulation.None,
  template: `
    <div #bar class="tn-rich-tools" role="toolbar" [attr.aria-label]="label()" [attr.aria-controls]="controls()">
      @for (tool of tools(); track tool.action; let at = $index) {
        <button
          type="button"
          [attr.tabindex]="at === stop() ? 0 : -1"
          [attr.aria-label]="tool.words"
          [attr.aria-pressed]="tool.isToggle ? tool.isPressed : null"
          [attr.aria-disabled]="!tool.isPossible"
          [class.pressed]="tool.isPressed"
          [title]="tool.words"
          (mousedown)="$event.preventDefault()"
          (keydown)="walk($event)"
          (focus)="stop.set(at)"
          (click)="act.emit(tool.action)"
        >
          <tn-icon [path]="tool.icon" />
        </button>
      }
    </div>
  `,
})
export class RichTextToolbar {
  /** The text as it stands; `null` until there is one. */
  readonly state = input.required<EditorState | null>();
  /** What a screen reader calls the tools. */
  readonly label = input.required<string>();
  /** Id of the text. */
  readonly controls = input.required<string>();
  readonly hasFigures = input.required<boolean>();
  readonly act = output<RichTextAction>();
  /** The reader goes back to the text. */
  readonly left = output();

  private readonly translator = inject(TRANSLATOR);
  private readonly bar = viewChild.required<ElementRef<HTMLElement>>('bar');
  protected readonly stop = signal(0);
  protected readonly tools = computed(() => {
    const state = this.state();
    return RICH_TEXT_ACTIONS.filter((action) => action !== 'figure' || this.hasFigures()).map((action) => ({
      action,
      icon: ICONS[action],
      words: this.translator().text(`shared.editor.${action}`),
      isPressed: state !== null && isActive(action, state),
      isPossible: state === null || isPossible(action, state),
      isToggle: action !== 'undo' && action !== 'redo' && !isAsking(action),
    }));
  });

  /** Puts the focus on the tool that was used last. */
  focus(): void {
    this.bar().nativeElement.querySelectorAll('button')[this.stop()]?.focus();
  }

  protected walk(event: KeyboardEvent): void {
    const last = this.tools().length - 1;
    const at = this.stop();
    const next: Readonly<Record<string, number>> = {
      ...{ ArrowRight: at === last ? 0 : at + 1, ArrowLeft: at === 0 ? last : at - 1, Home: 0, End: last },
    };
    if (event.key === 'Escape') {
      event.stopPropagation();
      this.left.emit();
    }
    const to = next[event.key];
    if (to === undefined) return;
    event.preventDefault();
    this.stop.set(to);
    this.focus();
  }
}

function isPossible(action: RichTextAction, state: EditorState): boolean {
  if (isAsking(action)) return action === 'link' || canHoldFigure(state);
  return RICH_TEXT_COMMANDS[action](state);
}
