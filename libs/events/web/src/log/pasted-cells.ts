import { splitCells } from '@turnout/events/domain';

/** The rows of what is being pasted, each with its cells; empty where it is no row of a table. */
export function pastedCells(data: DataTransfer | null): readonly (readonly string[])[] {
  const text = data?.getData('text/plain') ?? '';
  if (text.includes('\t')) return splitCells(text);
  const html = data?.getData('text/html') ?? '';
  // Parsed apart from the page: nothing in it is loaded or run.
  const rows = [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('tr')];
  const cells = rows.map((row) => [...row.cells].map(({ textContent }) => textContent.replace(/\s+/gu, ' ').trim()));
  return cells.filter((row) => row.length > 1);
}
