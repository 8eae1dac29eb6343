import { chainCommands, exitCode, setBlockType, toggleMark } from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import type { Node } from 'prosemirror-model';
import { liftListItem, sinkListItem, splitListItem, wrapInList } from 'prosemirror-schema-list';
import { type Command, type EditorState, TextSelection } from 'prosemirror-state';
import { RICH_TEXT_SCHEMA } from './rich-text-schema';

const { nodes, marks } = RICH_TEXT_SCHEMA;

/** What the toolbar and the keyboard can do to the text. */
export const RICH_TEXT_ACTIONS = ['bold', 'italic', 'heading', 'bullets', 'numbers', 'quote', 'link', 'figure', 'undo', 'redo'] as const;
export type RichTextAction = (typeof RICH_TEXT_ACTIONS)[number];

/** Actions that ask for something first; the editor does so itself. */
export type AskingAction = 'link' | 'figure';

/** The command behind each action that asks for nothing. */
export const RICH_TEXT_COMMANDS: Readonly<Record<Exclude<RichTextAction, AskingAction>, Command>> = {
  bold: toggleMark(marks.bold),
  italic: toggleMark(marks.italic),
  heading: (state, dispatch) => setBlockType(isIn(state, 'heading') ? nodes.paragraph : nodes.heading)(state, dispatch),
  bullets: toggleList('bullet_list'),
  numbers: toggleList('ordered_list'),
  quote: toggleQuote,
  undo,
  redo,
};

/** Enter: a new entry in a list, from a quote to who said it, from there to what follows. */
export const onEnter = chainCommands(leaveQuote, splitListItem(nodes.list_item), leaveHeading);
/** A break of the line within the block. */
export const breakLine = chainCommands(exitCode, (state, dispatch) => {
  if (state.selection.$from.parent.type === nodes.quote_by) return false;
  dispatch?.(state.tr.replaceSelectionWith(nodes.hard_break.create()).scrollIntoView());
  return true;
});
/** An entry of a list one level deeper, or higher. */
export const indent = sinkListItem(nodes.list_item);
export const outdent = liftListItem(nodes.list_item);

/** Whether an action applies to where the cursor stands. */
export function isActive(action: RichTextAction, state: EditorState): boolean {
  switch (action) {
    case 'bold':
    case 'italic':
    case 'link':
      return hasMark(state, action);
    case 'heading':
      return isIn(state, 'heading');
    case 'bullets':
      return listAround(state)?.type === nodes.bullet_list;
    case 'numbers':
      return listAround(state)?.type === nodes.ordered_list;
    case 'quote':
      return isIn(state, 'quote');
    case 'figure':
    case 'undo':
    case 'redo':
      return false;
  }
}

/** Tells whether an action asks for something first. */
export function isAsking(action: RichTextAction): action is AskingAction {
  return action === 'link' || action === 'figure';
}

/** The link that the cursor stands in, or `null`. */
export function linkAt({ selection: { $from, $to, empty }, doc }: EditorState): string | null {
  const found = [...$from.marks(), ...(empty ? [] : $to.marks())];
  doc.nodesBetween($from.pos, $to.pos, (node) => {
    found.push(...node.marks);
  });
  return (found.find(({ type }) => type === marks.link)?.attrs['href'] as string | undefined) ?? null;
}

/** Makes the selection a link, or no link with `null`; a cursor alone takes the word it stands in, or writes the address. */
export function setLink(href: string | null): Command {
  return (state, dispatch) => {
    const { from, to } = wordAround(state);
    const tr = state.tr.removeMark(from, to, marks.link);
    if (href !== null && from === to) tr.insert(from, RICH_TEXT_SCHEMA.text(href.replace(/^mailto:/u, ''), [marks.link.create({ href })]));
    else if (href !== null) tr.addMark(from, to, marks.link.create({ href }));
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}

function wordAround({ selection: { from, to, empty, $from } }: EditorState): { from: number; to: number } {
  if (!empty) return { from, to };
  const text = $from.parent.textBetween(0, $from.parent.content.size, ' ', ' ');
  const before = /\S*$/u.exec(text.slice(0, $from.parentOffset))?.[0].length ?? 0;
  const behind = /^\S*/u.exec(text.slice($from.parentOffset))?.[0].length ?? 0;
  return { from: from - before, to: from + behind };
}

function hasMark({ selection: { from, to, empty, $from }, storedMarks, doc }: EditorState, name: 'bold' | 'italic' | 'link'): boolean {
  const type = marks[name];
  return empty ? Boolean(type.isInSet(storedMarks ?? $from.marks())) : doc.rangeHasMark(from, to, type);
}

function isIn(state: EditorState, name: 'heading' | 'quote'): boolean {
  return ancestors(state).some(({ type }) => type === nodes[name]);
}

function listAround(state: EditorState): Node | undefined {
  return ancestors(state).findLast(({ type }) => type === nodes.bullet_list || type === nodes.ordered_list);
}

function ancestors({ selection: { $from } }: EditorState): Node[] {
  return Array.from({ length: $from.depth + 1 }, (_, depth) => $from.node(depth));
}

/** Into a list, from one kind into the other, or out of it. */
function toggleList(name: 'bullet_list' | 'ordered_list'): Command {
  return (state, dispatch) => {
    const { $from } = state.selection;
    for (let depth = $from.depth; depth > 0; depth -= 1) {
      const { type } = $from.node(depth);
      if (type === nodes[name]) return outdent(state, dispatch);
      if (type !== nodes.bullet_list && type !== nodes.ordered_list) continue;
      dispatch?.(state.tr.setNodeMarkup($from.before(depth), nodes[name]));
      return true;
    }
    return wrapInList(nodes[name])(state, dispatch);
  };
}

/** A paragraph becomes a quote with room for who said it, a quote becomes paragraphs. */
function toggleQuote(state: EditorState, dispatch?: (tr: EditorState['tr']) => void): boolean {
  const { $from } = state.selection;
  const outer = $from.depth === 0 ? null : $from.node(1);
  if (outer?.type === nodes.quote) {
    const said = nodes.paragraph.create(null, outer.child(0).content);
    const by = outer.child(1).content.size === 0 ? [] : [nodes.paragraph.create(null, outer.child(1).content)];
    replaceOuter(state, [said, ...by], dispatch);
    return true;
  }
  if (outer === null || !outer.isTextblock) return false;
  replaceOuter(state, [nodes.quote.create(null, [nodes.quote_text.create(null, outer.content), nodes.quote_by.create()])], dispatch);
  return true;
}

function replaceOuter(state: EditorState, blocks: readonly Node[], dispatch?: (tr: EditorState['tr']) => void): void {
  const { $from } = state.selection;
  const start = $from.before(1);
  const tr = state.tr.replaceWith(start, $from.after(1), blocks);
  dispatch?.(tr.setSelection(TextSelection.near(tr.doc.resolve(start + 1))).scrollIntoView());
}

function leaveQuote(state: EditorState, dispatch?: (tr: EditorState['tr']) => void): boolean {
  const { $from } = state.selection;
  const { type } = $from.parent;
  if (type === nodes.quote_text) {
    const by = $from.after() + 1;
    dispatch?.(state.tr.setSelection(TextSelection.create(state.doc, by)).scrollIntoView());
    return true;
  }
  if (type !== nodes.quote_by) return false;
  const behind = $from.after(1);
  const tr = state.tr.insert(behind, nodes.paragraph.create());
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, behind + 1)).scrollIntoView());
  return true;
}

/** Behind a heading goes on a paragraph. */
function leaveHeading(state: EditorState, dispatch?: (tr: EditorState['tr']) => void): boolean {
  const { $from, empty } = state.selection;
  if (!empty || $from.parent.type !== nodes.heading || $from.parentOffset < $from.parent.content.size) return false;
  const behind = $from.after();
  const tr = state.tr.insert(behind, nodes.paragraph.create());
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, behind + 1)).scrollIntoView());
  return true;
}
