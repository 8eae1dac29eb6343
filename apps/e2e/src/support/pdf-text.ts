import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Text without any white space, and without hyphens that only a line's end brought in. Lines of a narrow column can be compared with it. */
export function squeezed(text: string): string {
  return text.replace(/[\s\u00AD]+/gu, '');
}

/** All text of a PDF, squeezed. */
export async function pdfText(bytes: Uint8Array): Promise<string> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
  const pdf = await task.promise;
  let text = '';
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    text += items.map((item) => ('str' in item ? item.str : '')).join('');
  }
  await task.destroy();
  return squeezed(text);
}
