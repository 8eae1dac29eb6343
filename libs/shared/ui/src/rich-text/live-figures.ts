import { Fragment, type Node, Slice } from 'prosemirror-model';
import { type Command, type EditorState, Plugin, TextSelection } from 'prosemirror-state';
import type { EditorView, NodeView } from 'prosemirror-view';
import { RICH_TEXT_SCHEMA } from './rich-text-schema';

const { nodes } = RICH_TEXT_SCHEMA;

/** A figure that can stand in a text: its value follows the records. */
export interface FigureChoice {
  /** As a run of rich text names it: `participants:type=igniting`. */
  readonly key: string;
  /** What it counts, and with what: "Participants of igniting events: 301". */
  readonly label: string;
  /** Its value as it stands in prose: "301". */
  readonly text: string;
}

/** What figures in a text ask of the editor. */
export interface FigureHost {
  /** The figures there are, by their keys; `null` where a text holds none. */
  readonly figures: () => ReadonlyMap<string, FigureChoice> | null;
  /** Somebody wants to put one in. `typed` stands for what asked for it, to be written where nothing is chosen. */
  askFigure(typed: string): void;
}

/** Behind these begins a word. */
const WORD_START = /(?:^|[\s([{«„“"'–—-])$/u;

/** Puts a figure in place of the selection; figures in the selection stay. */
export function insertFigure({ key, text }: Pick<FigureChoice, 'key' | 'text'>): Command {
  return (state, dispatch) => {
    if (!canHoldFigure(state)) return false;
    const tr = state.tr;
    const { to } = state.selection;
    if (holdsFigure(state)) tr.setSelection(TextSelection.create(tr.doc, to));
    dispatch?.(tr.replaceSelectionWith(nodes.figure.create({ key, text })).scrollIntoView());
    return true;
  };
}

/** Whether a figure can stand where the cursor is. */
export function canHoldFigure({ selection: { $from } }: EditorState): boolean {
  return $from.parent.type !== nodes.quote_by && $from.parent.inlineContent;
}

/**
 * Figures belong to the records: they are put in and taken out whole, and typing never changes one. What is typed over a selection with a
 * figure in it goes behind the selection; only deleting takes a figure out.
 */
export function liveFigures(host: FigureHost): Plugin {
  return new Plugin({
    props: {
      handleTextInput: (view, from, to, text) => {
        if (holdsFigure(view.state, from, to)) {
          const tr = view.state.tr.insertText(text, to);
          view.dispatch(tr.setSelection(TextSelection.create(tr.doc, to + text.length)).scrollIntoView());
          return true;
        }
        if (text !== '@' || host.figures() === null || !isWordStart(view.state, from) || !canHoldFigure(view.state)) return false;
        host.askFigure(text);
        return true;
      },
      handleKeyDown: (view, { key }) => {
        if (key === 'Enter') stepBehind(view);
        return false;
      },
      handleDOMEvents: {
        compositionstart: (view) => {
          stepBehind(view);
          return false;
        },
      },
      transformPasted: (slice) => (host.figures() === null ? withoutFigures(slice) : slice),
      nodeViews: { figure: (node) => new FigureView(node, host) },
    },
  });
}

/** Shows the values of now at the figures of a text. */
export function refreshFigures(view: EditorView, host: FigureHost): void {
  for (const chip of view.dom.querySelectorAll<HTMLElement>('[data-figure]')) setValue(chip, chip.dataset['figure'] ?? '', null, host);
}

class FigureView implements NodeView {
  readonly dom: HTMLElement;

  constructor(node: Node, host: FigureHost) {
    this.dom = document.createElement('span');
    this.dom.className = 'tn-rich-figure';
    this.dom.contentEditable = 'false';
    const key = String(node.attrs['key']);
    this.dom.dataset['figure'] = key;
    setValue(this.dom, key, String(node.attrs['text']), host);
  }

  ignoreMutation(): boolean {
    return true;
  }
}

/** A figure that is not known any more keeps what it said, and is marked. */
function setValue(chip: HTMLElement, key: string, text: string | null, host: FigureHost): void {
  const known = host.figures()?.get(key);
  chip.textContent = known?.text ?? text ?? chip.textContent;
  chip.title = known?.label ?? key;
  chip.classList.toggle('tn-rich-figure-gone', known === undefined && host.figures() !== null);
}

function holdsFigure(state: EditorState, from = state.selection.from, to = state.selection.to): boolean {
  let isFound = false;
  state.doc.nodesBetween(from, to, ({ type }) => {
    isFound ||= type === nodes.figure;
  });
  return from !== to && isFound;
}

function stepBehind(view: EditorView): void {
  const { state } = view;
  if (holdsFigure(state)) view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, state.selection.to)));
}

function isWordStart({ doc }: EditorState, at: number): boolean {
  const $at = doc.resolve(at);
  return WORD_START.test($at.parent.textBetween(0, $at.parentOffset, undefined, '0'));
}

/** Where a text holds no figures, what they said goes in as letters. */
function withoutFigures({ content, openStart, openEnd }: Slice): Slice {
  return new Slice(plainFigures(content), openStart, openEnd);
}

function plainFigures(content: Fragment): Fragment {
  return Fragment.fromArray(
    content.content.flatMap((node): readonly Node[] => {
      if (node.type !== nodes.figure) return [node.isLeaf ? node : node.copy(plainFigures(node.content))];
      const text = String(node.attrs['text']);
      return text === '' ? [] : [RICH_TEXT_SCHEMA.text(text, node.marks)];
    }),
  );
}
