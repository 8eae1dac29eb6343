import { type DOMOutputSpec, Schema } from 'prosemirror-model';
import { isLinkAllowed, MAX_FIGURE_KEY_LENGTH } from '@turnout/shared/kernel';

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => ({ tag }));

/** What the editor can hold: just what rich text can, so that whatever is pasted falls into it or falls away. */
export const RICH_TEXT_SCHEMA = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: { content: 'inline*', group: 'block', parseDOM: [{ tag: 'p' }], toDOM: (): DOMOutputSpec => ['p', 0] },
    heading: { content: 'inline*', group: 'block', defining: true, parseDOM: HEADINGS, toDOM: (): DOMOutputSpec => ['h3', 0] },
    quote: {
      ...{ content: 'quote_text quote_by', group: 'block', defining: true, isolating: true },
      parseDOM: [{ tag: 'blockquote' }],
      toDOM: (): DOMOutputSpec => ['blockquote', 0],
    },
    quote_text: { content: 'inline*', parseDOM: [{ tag: 'blockquote > p' }], toDOM: (): DOMOutputSpec => ['p', 0] },
    quote_by: { content: 'text*', marks: '', parseDOM: [{ tag: 'blockquote > footer' }], toDOM: (): DOMOutputSpec => ['footer', 0] },
    bullet_list: { content: 'list_item+', group: 'block list', parseDOM: [{ tag: 'ul' }], toDOM: (): DOMOutputSpec => ['ul', 0] },
    ordered_list: { content: 'list_item+', group: 'block list', parseDOM: [{ tag: 'ol' }], toDOM: (): DOMOutputSpec => ['ol', 0] },
    list_item: { content: 'paragraph list*', defining: true, parseDOM: [{ tag: 'li' }], toDOM: (): DOMOutputSpec => ['li', 0] },
    figure: {
      ...{ group: 'inline', inline: true, atom: true, attrs: { key: {}, text: { default: '' } } },
      leafText: ({ attrs }) => String(attrs['text']),
      // Before links, for on a page a figure is one.
      parseDOM: [{ tag: '[data-figure]', priority: 60, getAttrs: figureOf }],
      toDOM: ({ attrs }): DOMOutputSpec => ['span', { 'data-figure': String(attrs['key']) }, String(attrs['text'])],
    },
    hard_break: { group: 'inline', inline: true, selectable: false, parseDOM: [{ tag: 'br' }], toDOM: (): DOMOutputSpec => ['br'] },
    text: { group: 'inline' },
  },
  marks: {
    link: {
      attrs: { href: {} },
      inclusive: false,
      parseDOM: [{ tag: 'a[href]', getAttrs: (link) => linkOf(link.getAttribute('href')) }],
      toDOM: ({ attrs }): DOMOutputSpec => ['a', { href: String(attrs['href']), rel: 'noopener' }, 0],
    },
    bold: {
      parseDOM: [
        { tag: 'strong' },
        // Google Docs wraps what it copies into a bold element that says that it is not bold.
        { tag: 'b', getAttrs: (element) => element.style.fontWeight !== 'normal' && null },
        { style: 'font-weight', getAttrs: (weight) => /^(?:bold(?:er)?|[6-9]\d\d)$/u.test(weight) && null },
      ],
      toDOM: (): DOMOutputSpec => ['strong', 0],
    },
    italic: { parseDOM: [{ tag: 'em' }, { tag: 'i' }, { style: 'font-style=italic' }], toDOM: (): DOMOutputSpec => ['em', 0] },
  },
});

function linkOf(href: string | null): { href: string } | false {
  return href !== null && isLinkAllowed(href) ? { href } : false;
}

function figureOf(element: HTMLElement): { key: string; text: string } | false {
  const key = element.dataset['figure'] ?? '';
  return key !== '' && key.length <= MAX_FIGURE_KEY_LENGTH && { key, text: element.textContent.trim() };
}
