import { baseKeymap, chainCommands } from 'prosemirror-commands';
import { history } from 'prosemirror-history';
import { inputRules, textblockTypeInputRule, wrappingInputRule } from 'prosemirror-inputrules';
import { keymap } from 'prosemirror-keymap';
import { type Command, type EditorState, Plugin } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { highlights } from './highlights';
import { type FigureHost, liveFigures } from './live-figures';
import { breakLine, indent, onEnter, outdent, RICH_TEXT_COMMANDS } from './rich-text-commands';
import { RICH_TEXT_SCHEMA } from './rich-text-schema';

const { nodes } = RICH_TEXT_SCHEMA;

/** What the editor asks of who holds it. */
export interface RichTextHost extends FigureHost {
  /** Words for where a quote names its speaker. */
  readonly speakerHint: () => string;
  /** Words to be marked wherever they stand. */
  readonly marked: () => readonly string[];
  /** Nothing of the text is left to be undone or redone. */
  beyond(direction: 'undo' | 'redo'): void;
  askLink(): void;
  focusToolbar(): void;
}

/** Keys, typed shortcuts, undo and hints of the editor. Tab is left alone, so that nobody is caught in the text. */
export function richTextPlugins(host: RichTextHost): Plugin[] {
  const { bold, italic, heading, bullets, numbers, quote, undo, redo } = RICH_TEXT_COMMANDS;
  const ask =
    (act: () => void): Command =>
    (_, dispatch) => {
      if (dispatch) act();
      return true;
    };
  const redoAll = chainCommands(
    redo,
    ask(() => {
      host.beyond('redo');
    }),
  );
  const undoAll = chainCommands(
    undo,
    ask(() => {
      host.beyond('undo');
    }),
  );
  return [
    liveFigures(host),
    highlights(host.marked),
    inputRules({
      rules: [
        wrappingInputRule(/^\s*[-*•]\s$/u, nodes.bullet_list),
        wrappingInputRule(/^\s*1[.)]\s$/u, nodes.ordered_list),
        textblockTypeInputRule(/^#{1,3}\s$/u, nodes.heading),
      ],
    }),
    keymap({
      ...{ 'Mod-b': bold, 'Mod-i': italic, 'Mod-Alt-2': heading, 'Mod-Shift-8': bullets, 'Mod-Shift-7': numbers, 'Mod-Shift-9': quote },
      ...{
        'Mod-z': undoAll,
        'Mod-y': redoAll,
        'Mod-Shift-z': redoAll,
        Enter: onEnter,
        'Shift-Enter': breakLine,
        'Mod-]': indent,
        'Mod-[': outdent,
      },
      'Mod-k': ask(() => {
        host.askLink();
      }),
      'Alt-F10': ask(() => {
        host.focusToolbar();
      }),
    }),
    keymap(baseKeymap),
    history(),
    new Plugin({ props: { decorations: (state) => hints(state, host.speakerHint()) } }),
  ];
}

/** Where nobody is named behind a quote, what belongs there. */
function hints({ doc }: EditorState, words: string): DecorationSet {
  const empty: Decoration[] = [];
  doc.descendants((node, at) => {
    if (node.type === nodes.quote_by && node.content.size === 0)
      empty.push(Decoration.node(at, at + node.nodeSize, { 'data-hint': words }));
    return !node.isTextblock;
  });
  return DecorationSet.create(doc, empty);
}
