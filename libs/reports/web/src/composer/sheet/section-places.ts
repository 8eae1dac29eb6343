import type { DocumentSection } from '@turnout/reports/document';
import type { Contradiction } from '../compositions-client';

/** What of a section is set into the document from the page around it. */
export const SECTION_PLACES = ['tools', 'text', 'notes'] as const;
export type SectionPlace = (typeof SECTION_PLACES)[number];

/** Name of the slot in which a part of a section stands. */
export function placeOf(place: SectionPlace, section: string): string {
  return `${place}-${section}`;
}

/** What the page sets into its document. */
export interface SectionsOnPage {
  readonly sections: readonly DocumentSection[];
  /** The section whose text is being written; the editor stands in its place. */
  readonly edited: string | null;
  readonly contradictions: readonly Contradiction[];
  /** Whether the reader may write. */
  readonly mayChange: boolean;
}

/**
 * Opens places in a written document: behind each section's heading for its tools, in place of the text that is being written for the editor,
 * and behind the text for what is wrong with it. Letters that contradict the records are marked.
 */
export function openPlaces(root: ShadowRoot, page: SectionsOnPage): void {
  const article = root.querySelector('article');
  if (!article) return;
  const known = new Map(
    [...article.querySelectorAll<HTMLElement>(':scope > section[data-section]')].map((each) => [each.dataset['section'], each]),
  );
  let next: Element | null = article.querySelector(':scope > .rd-footer');
  for (const section of page.sections.filter(({ isOn }) => isOn).toReversed()) {
    const place = known.get(section.id) ?? blankSection(article, section, next);
    next = place;
    openIn(place, section.id, page);
  }
}

/** A section without anything to print stands on the page all the same, so that something can be written in it. */
function blankSection(article: HTMLElement, { id, title }: DocumentSection, before: Element | null): HTMLElement {
  const document = article.ownerDocument;
  const section = document.createElement('section');
  section.dataset['section'] = id;
  section.className = 'rd-blank';
  const heading = document.createElement('h3');
  heading.className = 'rd-heading rd-heading-1';
  heading.textContent = title;
  section.append(heading);
  article.insertBefore(section, before);
  return section;
}

function openIn(section: HTMLElement, id: string, page: SectionsOnPage): void {
  const heading = section.querySelector('.rd-heading');
  const text = ownText(section);
  const notes = slot(section, placeOf('notes', id));
  if (page.edited === id) {
    const place = section.ownerDocument.createElement('div');
    place.className = 'rd-text rd-writing';
    place.append(slot(section, placeOf('text', id)));
    if (text) text.replaceWith(place);
    else heading?.after(place);
    place.after(notes);
  } else {
    if (text && page.mayChange) text.classList.add('rd-writable');
    (text ?? heading)?.after(notes);
    if (text) for (const each of page.contradictions) if (each.section === id) mark(text, each);
  }
  heading?.after(slot(section, placeOf('tools', id)));
}

function slot({ ownerDocument }: HTMLElement, name: string): HTMLSlotElement {
  const place = ownerDocument.createElement('slot');
  place.name = name;
  return place;
}

/** The text that the authors of a report write; below a sub-heading stand the texts of others. */
function ownText(section: HTMLElement): HTMLElement | null {
  const below = [...section.children];
  const end = below.findIndex((each, index) => index > 0 && each.matches('.rd-heading:not(.rd-heading-1)'));
  return below.slice(0, end < 0 ? undefined : end).find((each): each is HTMLElement => each.matches('.rd-text')) ?? null;
}

/** Marks letters where they stand, whatever elements they run through; nothing where others stand there by now. */
function mark(text: HTMLElement, { path, from, to, quote }: Contradiction): void {
  const line = path === null ? null : lineAt(text, path);
  if (!line) return;
  const parts = partsOf(line).filter(({ start, node }) => start < to && start + node.length > from);
  const within = parts.map(({ node, start }) => ({ node, from: Math.max(from - start, 0), to: Math.min(to - start, node.length) }));
  if (within.map((part) => part.node.data.slice(part.from, part.to)).join('') !== quote) return;
  for (const part of within) {
    const range = text.ownerDocument.createRange();
    range.setStart(part.node, part.from);
    range.setEnd(part.node, part.to);
    const place = text.ownerDocument.createElement('mark');
    place.className = 'rd-contradiction';
    range.surroundContents(place);
  }
}

/** The element of a block or of an entry: `/2/items/0/list/items/1`. */
function lineAt(text: HTMLElement, path: string): Element | null {
  return path
    .split('/')
    .slice(1)
    .reduce<Element | null>((at, step) => {
      if (step === 'items') return at;
      if (step === 'list') return at?.querySelector(':scope > ul, :scope > ol') ?? null;
      return at?.children[Number(step)] ?? null;
    }, text);
}

/** The letters of a line, and where they begin; a break of the line is one letter. */
function partsOf(line: Element): readonly { node: Text; start: number }[] {
  const walker = line.ownerDocument.createTreeWalker(line, 5 /* elements and text */);
  const parts: { node: Text; start: number }[] = [];
  let start = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === 3) {
      parts.push({ node: node as Text, start });
      start += (node as Text).length;
    } else if (node.nodeName === 'BR') start += 1;
  }
  return parts;
}
