/** What a clipboard has to give: a file, or words with the type they are in. */
export type PastedTable = { readonly kind: 'file'; readonly file: File } | { readonly kind: 'words'; readonly words: Blob };

/** What of a clipboard is looked at. */
export interface Clipboard {
  readonly files: Iterable<File>;
  getData(type: string): string;
}

/**
 * The table in a clipboard; `null` where there is nothing. What was copied from Word, a web page or a sheet comes as a table of HTML,
 * which knows its cells best, and often as a picture as well, which nobody can read.
 */
export function pastedTable(clipboard: Clipboard): PastedTable | null {
  const html = clipboard.getData('text/html');
  if (/<table[\s>]/iu.test(html)) return { kind: 'words', words: new Blob([html], { type: 'text/html' }) };
  const [file] = [...clipboard.files].filter(({ type }) => !type.startsWith('image/'));
  if (file) return { kind: 'file', file };
  const text = clipboard.getData('text/plain');
  return text.trim() === '' ? null : { kind: 'words', words: new Blob([text], { type: 'text/plain' }) };
}

/** Tells whether what is pasted belongs into what has the focus rather than to the page. */
export function isForField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable], [role="dialog"]') !== null;
}
