import type { Node } from 'prosemirror-model';
import { Plugin } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';

/** Marks words wherever they stand in the text, figures with what they say. They are no part of the text. */
export function highlights(marked: () => readonly string[]): Plugin {
  return new Plugin({
    props: {
      decorations: ({ doc }) => {
        const words = marked().filter((each) => each !== '');
        if (words.length === 0) return null;
        const found: Decoration[] = [];
        doc.descendants((block, at) => {
          if (block.isTextblock) found.push(...placesIn(block, at + 1, words));
          return !block.isTextblock;
        });
        return DecorationSet.create(doc, found);
      },
    },
  });
}

function placesIn(block: Node, start: number, words: readonly string[]): Decoration[] {
  const { text, positions } = lettersOf(block, start);
  return words.flatMap((each) => {
    const found: Decoration[] = [];
    for (let at = text.indexOf(each); at >= 0; at = text.indexOf(each, at + each.length)) {
      // Not within a longer word or number.
      if (/[\p{L}\p{N}]/u.test(`${text[at - 1] ?? ''}${text[at + each.length] ?? ''}`)) continue;
      const [from, to] = [positions[at] ?? start, positions[at + each.length] ?? start];
      found.push(Decoration.inline(from, to, { class: 'tn-rich-marked' }));
    }
    return found;
  });
}

/** The letters of a block, and where each of them stands in the document; a figure's letters all stand where it does. */
function lettersOf(block: Node, start: number): { text: string; positions: readonly number[] } {
  let text = '';
  const positions: number[] = [];
  block.forEach((part, offset) => {
    const letters = part.isText ? (part.text ?? '') : part.type.name === 'hard_break' ? '\n' : part.textContent;
    for (let index = 0; index < letters.length; index += 1) positions.push(start + offset + (part.isText ? index : 0));
    text += letters;
  });
  positions.push(start + block.content.size);
  return { text, positions };
}
