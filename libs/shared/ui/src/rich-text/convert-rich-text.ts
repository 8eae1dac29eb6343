import type { Mark, Node } from 'prosemirror-model';
import {
  MAX_LIST_DEPTH,
  readRichText,
  type RichBlock,
  type RichList,
  type RichListItem,
  type RichText,
  type Runs,
  type TextRun,
} from '@turnout/shared/kernel';
import { RICH_TEXT_SCHEMA } from './rich-text-schema';

const { nodes, marks } = RICH_TEXT_SCHEMA;

/** Rich text as the editor's document; an empty text is an empty paragraph to write in. */
export function toEditor(text: RichText): Node {
  return node('doc', text.length === 0 ? [node('paragraph', [])] : text.map(blockNode));
}

/** What stands in the editor as rich text, settled. */
export function fromEditor(doc: Node): RichText {
  const blocks = doc.children.map(blockOf);
  return readRichText(blocks, '', Number.POSITIVE_INFINITY, { figures: true }).text;
}

function node(type: string, content: readonly Node[]): Node {
  return RICH_TEXT_SCHEMA.node(type, null, content);
}

function blockNode(block: RichBlock): Node {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return node(block.kind, inline(block.content));
    case 'quote':
      return node('quote', [
        node('quote_text', inline(block.content)),
        node('quote_by', block.by === null ? [] : [RICH_TEXT_SCHEMA.text(block.by)]),
      ]);
    case 'list':
      return listNode(block);
  }
}

function listNode({ isOrdered, items }: RichList): Node {
  const entries = items.map(({ content, list }) =>
    node('list_item', [node('paragraph', inline(content)), ...(list ? [listNode(list)] : [])]),
  );
  return node(isOrdered ? 'ordered_list' : 'bullet_list', entries);
}

function inline(runs: Runs): Node[] {
  return runs.flatMap((run) => {
    const looks = marksOf(run);
    if (run.figure !== undefined) return [RICH_TEXT_SCHEMA.node('figure', { key: run.figure, text: run.text }, undefined, looks)];
    return run.text
      .split('\n')
      .flatMap((text, index) => [
        ...(index === 0 ? [] : [RICH_TEXT_SCHEMA.node('hard_break', null, undefined, looks)]),
        ...(text === '' ? [] : [RICH_TEXT_SCHEMA.text(text, looks)]),
      ]);
  });
}

function marksOf({ bold, italic, href }: TextRun): Mark[] {
  return [
    ...(href === undefined ? [] : [marks.link.create({ href })]),
    ...(bold ? [marks.bold.create()] : []),
    ...(italic ? [marks.italic.create()] : []),
  ];
}

function blockOf(block: Node): RichBlock {
  switch (block.type) {
    case nodes.heading:
      return { kind: 'heading', content: runsOf(block) };
    case nodes.quote:
      return { kind: 'quote', content: runsOf(block.child(0)), by: block.child(1).textContent };
    case nodes.bullet_list:
    case nodes.ordered_list:
      return { kind: 'list', isOrdered: block.type === nodes.ordered_list, items: itemsOf(block, 1) };
    default:
      return { kind: 'paragraph', content: runsOf(block) };
  }
}

/** An entry has one list below it; what lies deeper than text can be is brought up to the deepest level there is. */
function itemsOf(list: Node, depth: number): RichListItem[] {
  return list.children.flatMap((item): RichListItem[] => {
    const [words, ...lists] = item.children;
    const content = words ? runsOf(words) : [];
    const below = lists.flatMap((each) => itemsOf(each, depth + 1));
    if (below.length === 0) return [{ content }];
    if (depth >= MAX_LIST_DEPTH) return [{ content }, ...below];
    return [{ content, list: { kind: 'list', isOrdered: lists[0]?.type === nodes.ordered_list, items: below } }];
  });
}

function runsOf(block: Node): TextRun[] {
  return block.children.map((part): TextRun => {
    const link = part.marks.find(({ type }) => type === marks.link);
    return {
      text: part.type === nodes.hard_break ? '\n' : part.type === nodes.figure ? String(part.attrs['text']) : (part.text ?? ''),
      ...(part.type === nodes.figure ? { figure: String(part.attrs['key']) } : {}),
      ...(part.marks.some(({ type }) => type === marks.bold) ? { bold: true } : {}),
      ...(part.marks.some(({ type }) => type === marks.italic) ? { italic: true } : {}),
      ...(link ? { href: String(link.attrs['href']) } : {}),
    };
  });
}
