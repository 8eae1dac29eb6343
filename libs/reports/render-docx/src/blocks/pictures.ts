import { type Picture, pictureRows, type PicturesBlock, type PlacedPicture } from '@turnout/reports/document';
import { type FileChild, ImageRun, Paragraph } from 'docx';
import { PIXELS, TEXT_WIDTH, TWIPS } from '../page/measures';
import type { Setting } from '../setting';
import { bareTable } from '../table/bare-table';
import { caption } from '../text/caption';
import { runs, safeText } from '../text/word-text';

/** Pictures in rows of one height, each with what is said of it; a caption of all of them stands below the last. */
export function setPictures({ pictures, caption: together }: PicturesBlock, setting: Setting): readonly FileChild[] {
  const rows = pictureRows(pictures).flatMap((row) => {
    const cells = row.map((placed) => setPicture(placed, setting));
    const widths = row.map((placed, index) => cellWidth(placed, row[index + 1]));
    return [bareTable(widths, [cells]), new Paragraph({ style: 'Spacer', ...(together === undefined ? {} : { keepNext: true }) })];
  });
  return together === undefined ? rows : [...rows, caption('figure', together, setting), new Paragraph({ style: 'Spacer' })];
}

/** Up to where the next picture begins; the last takes what is left. */
function cellWidth({ x }: PlacedPicture<Picture>, next: PlacedPicture<Picture> | undefined): number {
  return Math.round(next === undefined ? TEXT_WIDTH.portrait - x * TWIPS : (next.x - x) * TWIPS);
}

function setPicture({ picture, width, height }: PlacedPicture<Picture>, setting: Setting): readonly Paragraph[] {
  const { base64, caption: words, credit } = picture;
  const image = base64 === null ? [] : [imageOf(picture, base64, { width, height }, setting)];
  return [
    new Paragraph({ keepNext: words !== null || credit !== null, spacing: { before: 60, after: 40 }, children: image }),
    ...(words === null ? [] : [captionOfOne(words, setting)]),
    ...(credit === null ? [] : [new Paragraph({ style: 'Note', children: runs(credit) })]),
  ];
}

/** In a numbered document only what has a place in its lists is counted. */
function captionOfOne(words: string, setting: Setting): Paragraph {
  if (setting.document.isNumbered !== true) return caption('figure', words, setting, 'und');
  return new Paragraph({ style: 'PictureCaption', children: runs(words, { lang: 'und' }) });
}

/** @param size in points */
function imageOf(
  { alternative }: Picture,
  base64: string,
  { width, height }: { readonly width: number; readonly height: number },
  setting: Setting,
): ImageRun {
  const number = String(setting.next('drawing'));
  const described = alternative === null ? { decorative: true } : { description: safeText(alternative) };
  return new ImageRun({
    ...{ type: 'jpg', data: Buffer.from(base64, 'base64') },
    transformation: { width: Math.round(width * PIXELS), height: Math.round(height * PIXELS) },
    altText: { id: number, name: `Picture ${number}`, ...described },
  });
}
