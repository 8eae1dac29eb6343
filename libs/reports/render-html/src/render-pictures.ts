import { PICTURE_FRAME, type Picture, pictureRows, type PicturesBlock, type PlacedPicture } from '@turnout/reports/document';
import { escapeHtml } from './escape-html';
import type { HtmlOptions } from './html-options';

/** Parts that the width is divided into: fine enough that pictures of a row look equally high. */
export const SHARES = 60;

/** Pictures in rows of one height, each with what is said below it. Shares of the width are attributes: no style, nothing fetched. */
export function renderPictures({ pictures }: PicturesBlock, options: HtmlOptions): string {
  const rows = pictureRows(pictures).map(
    (row) => `<div class="rd-pictures-row">${row.map((placed) => renderPicture(placed, options)).join('')}</div>`,
  );
  return `<div class="rd-pictures">${rows.join('\n')}</div>`;
}

function renderPicture({ picture, width }: PlacedPicture<Picture>, options: HtmlOptions): string {
  const share = Math.min(SHARES, Math.max(1, Math.round((SHARES * width) / PICTURE_FRAME.width)));
  const size = `width="${String(picture.width)}" height="${String(picture.height)}"`;
  const image = `<img src="${escapeHtml(addressOf(picture, options))}" alt="${escapeHtml(picture.alternative ?? '')}" ${size}>`;
  return `<figure class="rd-picture rd-share-${String(share)}">${image}${renderCaption(picture)}</figure>`;
}

function addressOf({ id, mediaType, base64 }: Picture, { pictureAddress }: HtmlOptions): string {
  return base64 === null ? (pictureAddress?.(id) ?? '') : `data:${mediaType};base64,${base64}`;
}

function renderCaption({ caption, credit }: Picture): string {
  if (caption === null && credit === null) return '';
  const words = caption === null ? '' : `<span lang="">${escapeHtml(caption)}</span> `;
  return `<figcaption>${words}${credit === null ? '' : `<span class="rd-credit">${escapeHtml(credit)}</span>`}</figcaption>`;
}
