import { baseKeymap } from 'prosemirror-commands';
import { history } from 'prosemirror-history';
import { inputRules, textblockTypeInputRule, wrappingInputRule } from 'prosemirror-inputrules';
import { keymap } from 'prosemirror-keymap';
import { type Command, type EditorState, Plugin } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { breakLine, indent, onEnter, outdent, RICH_TEXT_COMMANDS } from './rich-text-commands';
import { RICH_TEXT_SCHEMA } from './rich-text-schema';

const { nodes } = RICH_TEXT_SCHEMA;

/** What the editor asks of who holds it. */
export interface RichTextHost {
  /** Words for where a quote names its speaker. */
  readonly speakerHint: () => string;
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
  return [
    inputRules({
      rules: [
        wrappingInputRule(/^\s*[-*•]\s$/u, nodes.bullet_list),
        wrappingInputRule(/^\s*1[.)]\s$/u, nodes.ordered_list),
        textblockTypeInputRule(/^#{1,3}\s$/u, nodes.heading),
      ],
    }),
    keymap({
      ...{ 'Mod-b': bold, 'Mod-i': italic, 'Mod-Alt-2': heading, 'Mod-Shift-8': bullets, 'Mod-Shift-7': numbers, 'Mod-Shift-9': quote },
      ...{ 'Mod-z': undo, 'Mod-y': redo, 'Mod-Shift-z': redo, Enter: onEnter, 'Shift-Enter': breakLine, 'Mod-]': indent, 'Mod-[': outdent },
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
