const LIST_PLACE = /mso-list:\s*\S+\s+level(\d)/iu;
const NUMBERED = /^\s*(?:\d+|[a-z]|[ivx]+)[.)]/iu;

/**
 * What a word processor put on the clipboard, as plain markup: its lists, which are paragraphs that only look like lists, become lists, and
 * comments, styles and whatever else it hides go. What is left is read by the editor's schema, which takes nothing it does not know.
 */
export function cleanPaste(html: string): string {
  const page = new DOMParser().parseFromString(html.replace(/<!--[\s\S]*?-->/gu, ''), 'text/html');
  for (const hidden of page.querySelectorAll('style, script, meta, link, title, xml, img, table style, [style*="display:none" i]'))
    hidden.remove();
  for (const empty of page.querySelectorAll('o\\:p')) empty.remove();
  gatherLists(page.body);
  // A table's words are kept, row by row, as paragraphs: figures belong to the record.
  for (const row of page.querySelectorAll('tr')) {
    const line = page.createElement('p');
    line.textContent = [...row.children].map((cell) => cell.textContent.trim()).join(' · ');
    row.replaceWith(line);
  }
  return page.body.innerHTML;
}

/** Paragraphs that say which level of a list they are become entries of lists within lists. */
function gatherLists(body: HTMLElement): void {
  const page = body.ownerDocument;
  let lists: HTMLElement[] = [];
  let last: Element | null = null;
  for (const entry of body.querySelectorAll<HTMLElement>('p[style*="mso-list" i]')) {
    const level = Number(LIST_PLACE.exec(entry.getAttribute('style') ?? '')?.[1] ?? 1);
    if (last === null || entry.previousElementSibling !== last) lists = [];
    const mark = entry.querySelector('[style*="mso-list:Ignore" i], [style*="mso-list: Ignore" i]');
    const isNumbered = NUMBERED.test(mark?.textContent ?? '');
    mark?.remove();
    lists = lists.slice(0, level);
    const item = page.createElement('li');
    item.append(...entry.childNodes);
    if (lists.length === 0) {
      const outer = page.createElement(isNumbered ? 'ol' : 'ul');
      entry.replaceWith(outer);
      lists = [outer];
      last = outer;
    } else entry.remove();
    const parent = lists.at(-1);
    if (parent && lists.length < level && parent.lastElementChild) {
      const inner = page.createElement(isNumbered ? 'ol' : 'ul');
      parent.lastElementChild.append(inner);
      lists.push(inner);
    }
    lists.at(-1)?.append(item);
  }
}
