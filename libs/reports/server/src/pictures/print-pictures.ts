import { buffer } from 'node:stream/consumers';
import type { ProjectContext } from '@turnout/accounts/server';
import type { printedPictures } from '@turnout/events/server';
import type { PrintedPicture } from '@turnout/reports/definitions';
import { PICTURE_FRAME, pictureRows } from '@turnout/reports/document';
import { drawWithin, type DrawnPicture, type FileKeeper } from '@turnout/shared/server-platform';

/** Pixels to the inch of paper: more is not seen, and only makes files large. */
const DPI = 200;
const PIXELS_PER_POINT = DPI / 72;
/** No picture is printed larger than this, in pixels. */
const LARGEST = { width: PICTURE_FRAME.width * PIXELS_PER_POINT, height: PICTURE_FRAME.tallest * PIXELS_PER_POINT };

type Chosen = Readonly<ReturnType<typeof printedPictures>>;

/** Draws the pictures of a report at the size in which the layout will print them. @throws DomainError `file.lost`, `file.store-away`, `file.picture-broken` */
export async function printPictures(ctx: ProjectContext, keeper: FileKeeper, chosen: Chosen): Promise<PrintedPicture[]> {
  const drafts: (DrawnPicture & Chosen[number])[] = [];
  // One after the other: a picture of many megapixels takes tens of megabytes while it is open.
  for (const each of chosen) {
    const bytes = await buffer(await keeper.read({ projectId: ctx.project.id, id: each.file.fileId }));
    drafts.push({ ...each, ...(await drawWithin(bytes, LARGEST, 95)) });
  }
  const printed: PrintedPicture[] = [];
  for (const { picture, width, height } of pictureRows(drafts).flat()) {
    const box = { width: width * PIXELS_PER_POINT, height: height * PIXELS_PER_POINT };
    const drawn = await drawWithin(picture.bytes, box, 82);
    const size = { width: drawn.width, height: drawn.height };
    printed.push({ picture: picture.picture, id: picture.file.id, ...size, base64: drawn.bytes.toString('base64') });
  }
  return printed;
}
