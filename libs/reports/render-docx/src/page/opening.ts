import { type FileChild, HeadingLevel, Paragraph } from 'docx';
import type { Setting } from '../setting';
import { runs } from '../text/word-text';
import { isLong, setContents } from './contents';

/** A title of more characters is set smaller: it is a paragraph by then. */
const LONG_TITLE = 180;
const SMALLER = 28;

/** What the first page begins with: whose project it is, title, subtitle, and the contents of a long document. */
export function opening(setting: Setting): readonly FileChild[] {
  const { project, title, titleLanguage, subtitle, blocks } = setting.document;
  const whose = project.title.startsWith(project.name) ? project.title : `${project.name} · ${project.title}`;
  const look = { lang: titleLanguage, ...(title.length > LONG_TITLE ? { size: SMALLER } : {}) };
  return [
    new Paragraph({ style: 'Overline', children: runs(whose, { lang: 'und' }) }),
    new Paragraph({ heading: HeadingLevel.TITLE, children: runs(title, look) }),
    ...(subtitle === null ? [] : [new Paragraph({ style: 'Subtitle', children: runs(subtitle) })]),
    ...(isLong(blocks) ? setContents({ depth: 2 }, setting) : []),
  ];
}
