import { Bookmark, Paragraph, SimpleField } from 'docx';
import type { Setting } from '../setting';
import { runs } from './word-text';

/** Word's names of what it counts: part of the field, and never shown. */
const SEQUENCE = { table: 'Table', figure: 'Figure' } as const;

/** What is captioned and counted. */
export type Captioned = keyof typeof SEQUENCE;

/** Name of the place that a list leads to. */
export function captionAnchor(kind: Captioned, number: number): string {
  return `${SEQUENCE[kind]}_${String(number)}`;
}

/** The field that lists all captions of a kind. */
export function captionListField(kind: Captioned): string {
  return ` TOC \\h \\z \\c "${SEQUENCE[kind]}" `;
}

/** A numbered caption: Word counts on when somebody adds another. The label's words are the document's; `{number}` is filled in. */
export function caption(kind: Captioned, text: string, setting: Setting, language?: string): Paragraph {
  const { table, figure } = setting.document.words.numbered;
  const [before = '', after = ''] = (kind === 'table' ? table : figure).split('{number}');
  const number = setting.next(kind);
  const field = new SimpleField(` SEQ ${SEQUENCE[kind]} \\* ARABIC `, String(number));
  const children = [...runs(before), field, ...runs(`${after}. `), ...runs(text, { lang: language })];
  return new Paragraph({
    style: 'Caption',
    // Below a picture nothing follows that belongs to it.
    ...(kind === 'figure' ? { keepNext: false } : {}),
    children: [new Bookmark({ id: captionAnchor(kind, number), children })],
  });
}
