import { type Block, PICTURE_FRAME, type Picture, pictureRows, type PicturesBlock, type PlacedPicture } from '@turnout/reports/document';
import { escapeHtml } from './escape-html';
import { anchorOf, type HtmlSetting } from './html-setting';
import { renderCaption } from './render-caption';

/** Parts that the width is divided into: fine enough that pictures of a row look equally high. */
export const SHARES = 60;

/**
 * Pictures in rows of one height, each with what is said below it, and with the caption of all where they are a figure. Shares of the width
 * are attributes: no style, nothing fetched.
 */
export function renderPictures(block: Block & PicturesBlock, setting: HtmlSetting): string {
  const rows = pictureRows(block.pictures).map(
    (row) => `<div class="rd-pictures-row">${row.map((placed) => renderPicture(placed, setting)).join('')}</div>`,
  );
  const id = anchorOf(block, setting);
  if (block.caption === undefined) return `<div class="rd-pictures" id="${id}">${rows.join('\n')}</div>`;
  const caption = `<figcaption class="rd-caption">${renderCaption(block, block.caption, setting)}</figcaption>`;
  return `<figure class="rd-pictures" id="${id}">${rows.join('\n')}${caption}</figure>`;
}

function renderPicture({ picture, width }: PlacedPicture<Picture>, setting: HtmlSetting): string {
  const share = Math.min(SHARES, Math.max(1, Math.round((SHARES * width) / PICTURE_FRAME.width)));
  return `<figure class="rd-picture rd-share-${String(share)}">${imageOf(picture, setting)}${renderWords(picture)}</figure>`;
}

/** A picture itself: its bytes where the document holds them, else where the page knows it lies. */
export function imageOf(picture: Picture, { options }: HtmlSetting): string {
  const size = `width="${String(picture.width)}" height="${String(picture.height)}"`;
  return `<img src="${escapeHtml(addressOf(picture, options))}" alt="${escapeHtml(picture.alternative ?? '')}" ${size}>`;
}

function addressOf({ id, mediaType, base64 }: Picture, { pictureAddress }: HtmlSetting['options']): string {
  return base64 === null ? (pictureAddress?.(id) ?? '') : `data:${mediaType};base64,${base64}`;
}

function renderWords({ caption, credit }: Picture): string {
  if (caption === null && credit === null) return '';
  const words = caption === null ? '' : `<span lang="">${escapeHtml(caption)}</span> `;
  return `<figcaption>${words}${credit === null ? '' : `<span class="rd-credit">${escapeHtml(credit)}</span>`}</figcaption>`;
}
