import { type CoverBlock, type Picture, REPORT_THEME } from '@turnout/reports/document';
import { BorderStyle, type FileChild, Footer, HeadingLevel, ImageRun, Paragraph, type ParagraphChild } from 'docx';
import { setFacts } from '../blocks/facts';
import type { Setting } from '../setting';
import { ink } from '../text/styles';
import { runs, safeText } from '../text/word-text';
import { fundingLines } from './furniture';
import { PIXELS, TWIPS } from './measures';

/** Room of a logo, in points. */
const LOGO = { width: 220, height: 110 } as const;
const BAR = { style: BorderStyle.SINGLE, size: 24, space: 14, color: ink(REPORT_THEME.colour.accent) } as const;

/** The longer a title, the smaller it is set, so that the facts still find room below it: sizes in half points up to so many characters. */
const TITLE_SIZES = [
  { upTo: 60, size: 64, above: 110 },
  { upTo: 180, size: 48, above: 90 },
  { upTo: 600, size: 32, above: 40 },
  { upTo: Infinity, size: 22, above: 16 },
] as const;

/** The first page: logo or short name, whose project it is, title and subtitle, and the facts of the deliverable. */
export function setCover({ logo, facts }: CoverBlock, setting: Setting): readonly FileChild[] {
  const { project, title, titleLanguage, subtitle } = setting.document;
  const { size, above } = TITLE_SIZES.find(({ upTo }) => title.length <= upTo) ?? TITLE_SIZES[0];
  return [
    new Paragraph({ style: 'CoverName', children: nameOf(logo, setting) }),
    new Paragraph({ style: 'CoverProject', children: runs(project.title, { lang: 'und' }) }),
    new Paragraph({
      heading: HeadingLevel.TITLE,
      spacing: { before: above * TWIPS, after: 8 * TWIPS },
      children: runs(title, { size, lang: titleLanguage }),
    }),
    new Paragraph({
      style: 'Subtitle',
      border: { bottom: BAR },
      spacing: { after: 44 * TWIPS },
      children: runs(subtitle ?? '', { size: 28 }),
    }),
    ...setFacts(facts, setting),
  ];
}

/** The foot of the cover: the emblem, who paid, and that they are not answerable. */
export function coverFooter(setting: Setting): Footer {
  return new Footer({ children: fundingLines(setting, 'portrait') });
}

function nameOf(logo: Picture | null, setting: Setting): readonly ParagraphChild[] {
  const base64 = logo?.base64 ?? null;
  return logo === null || base64 === null ? runs(setting.document.project.name, { lang: 'und' }) : [logoRun(logo, base64, setting)];
}

function logoRun({ width, height, alternative }: Picture, base64: string, setting: Setting): ImageRun {
  const scale = Math.min(LOGO.width / width, LOGO.height / height);
  const number = String(setting.next('drawing'));
  return new ImageRun({
    ...{ type: 'jpg', data: Buffer.from(base64, 'base64') },
    transformation: { width: Math.round(width * scale * PIXELS), height: Math.round(height * scale * PIXELS) },
    altText: { id: number, name: `Logo ${number}`, description: safeText(alternative ?? setting.document.project.name) },
  });
}
