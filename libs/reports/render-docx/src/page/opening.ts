import type { ReportDocument } from '@turnout/reports/document';
import { type FileChild, HeadingLevel, Paragraph, TableOfContents } from 'docx';
import { runs } from '../text/word-text';

/** A title of more characters is set smaller: it is a paragraph by then. */
const LONG_TITLE = 180;
const SMALLER = 28;
/** A document with more headings of the first two levels begins with its contents. */
const CONTENTS_FROM = 8;

/** What the first page begins with: whose project it is, title, subtitle, and the contents of a long document. */
export function opening({ project, title, titleLanguage, subtitle, words, ...document }: ReportDocument): readonly FileChild[] {
  const whose = project.title.startsWith(project.name) ? project.title : `${project.name} · ${project.title}`;
  const look = { lang: titleLanguage, ...(title.length > LONG_TITLE ? { size: SMALLER } : {}) };
  return [
    new Paragraph({ style: 'Overline', children: runs(whose, { lang: 'und' }) }),
    new Paragraph({ heading: HeadingLevel.TITLE, children: runs(title, look) }),
    ...(subtitle === null ? [] : [new Paragraph({ style: 'Subtitle', children: runs(subtitle) })]),
    ...(hasContents(document)
      ? [
          new Paragraph({ style: 'Contents', children: runs(words.numbered.contents) }),
          new TableOfContents(words.numbered.contents, { hyperlink: true, headingStyleRange: '1-2' }),
        ]
      : []),
  ];
}

/** Whether a document is long enough to need its contents listed. */
export function hasContents({ blocks }: Pick<ReportDocument, 'blocks'>): boolean {
  return blocks.filter((block) => block.kind === 'heading' && block.level < 3).length >= CONTENTS_FROM;
}
