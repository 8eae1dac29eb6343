import type { RichTextBlock } from '@turnout/reports/document';
import { assertNever, type RichBlock, type RichList, type Runs } from '@turnout/shared/kernel';
import { ExternalHyperlink, type FileChild, HeadingLevel, Paragraph, type ParagraphChild } from 'docx';
import type { Setting } from '../setting';
import { runs, safeText } from '../text/word-text';

const BELOW = { 1: HeadingLevel.HEADING_2, 2: HeadingLevel.HEADING_3 } as const;

/**
 * Text as somebody set it: Word's own headings, lists and links.
 * @param leadsIn whether its last paragraph stays with what follows
 */
export function setRichText({ content, below, language }: RichTextBlock, setting: Setting, leadsIn: boolean): readonly FileChild[] {
  return content.flatMap((block, index) => setPart(block, BELOW[below], language, setting, leadsIn && index + 1 === content.length));
}

function setPart(
  block: RichBlock,
  level: (typeof BELOW)[1 | 2],
  lang: string | undefined,
  setting: Setting,
  keepNext: boolean,
): readonly Paragraph[] {
  switch (block.kind) {
    case 'paragraph':
      return [new Paragraph({ ...(keepNext ? { keepNext: true } : {}), children: marked(block.content, lang) })];
    case 'heading':
      return [new Paragraph({ heading: level, children: marked(block.content, lang) })];
    case 'list':
      return setList(block, 0, lang, setting);
    case 'quote':
      return [
        ...(block.content.length === 0
          ? []
          : [new Paragraph({ style: 'Cite', keepNext: block.by !== null, children: marked(block.content, lang) })]),
        ...(block.by === null ? [] : [new Paragraph({ style: 'Speaker', children: runs(block.by, { lang: 'und' }) })]),
      ];
    default:
      return assertNever(block);
  }
}

/** Each list counts by itself, and so does each list within another. */
function setList({ isOrdered, items }: RichList, level: number, lang: string | undefined, setting: Setting): readonly Paragraph[] {
  const numbering = { reference: isOrdered ? 'numbers' : 'bullets', level, instance: setting.next('list') };
  return items.flatMap(({ content, list }) => [
    new Paragraph({ numbering, spacing: { after: 40 }, children: marked(content, lang) }),
    ...(list ? setList(list, level + 1, lang, setting) : []),
  ]);
}

function marked(content: Runs, lang: string | undefined): readonly ParagraphChild[] {
  return content.flatMap(({ text, bold, italic, href }): readonly ParagraphChild[] => {
    const look = { lang, ...(bold ? { bold } : {}), ...(italic ? { italics: italic } : {}) };
    if (href === undefined) return runs(text, look);
    return [new ExternalHyperlink({ link: safeText(href), children: runs(text, { ...look, style: 'Hyperlink' }) })];
  });
}
