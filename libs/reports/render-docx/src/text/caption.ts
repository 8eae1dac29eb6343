import { Paragraph, SimpleField } from 'docx';
import type { Setting } from '../setting';
import { runs } from './word-text';

/** A numbered caption: Word counts on when somebody adds another. The label's words are the document's; `{number}` is filled in. */
export function caption(kind: 'table' | 'figure', text: string, setting: Setting, language?: string): Paragraph {
  const { table, figure } = setting.document.words.numbered;
  const [before = '', after = ''] = (kind === 'table' ? table : figure).split('{number}');
  const number = String(setting.next(kind));
  return new Paragraph({
    style: 'Caption',
    // Below a picture nothing follows that belongs to it.
    ...(kind === 'figure' ? { keepNext: false } : {}),
    children: [
      ...runs(before),
      new SimpleField(` SEQ ${kind === 'table' ? 'Table' : 'Figure'} \\* ARABIC `, number),
      ...runs(`${after}. `),
      ...runs(text, { lang: language }),
    ],
  });
}
