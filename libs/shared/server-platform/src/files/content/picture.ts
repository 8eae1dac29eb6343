import { cpus } from 'node:os';
import { DomainError, MAX_PICTURE_PIXELS } from '@turnout/shared/kernel';
import sharp, { type Metadata, type Sharp } from 'sharp';
import { Turnstile } from '../../concurrency/turnstile';

/** Longer side of a thumbnail, in pixels. */
export const THUMBNAIL_SIDE = 400;

/** Decoding takes tens of megabytes a time; more at once than there are processors makes nothing faster. */
const decoding = new Turnstile(Math.max(1, Math.min(2, cpus().length)));
sharp.cache(false);
sharp.concurrency(1);

const FORMATS: Readonly<Record<string, readonly string[]>> = {
  jpg: ['jpeg'],
  jpeg: ['jpeg'],
  png: ['png'],
  webp: ['webp'],
  heic: ['heif'],
};
const OPENED = { limitInputPixels: MAX_PICTURE_PIXELS, failOn: 'error', sequentialRead: true } as const;
const PATIENCE_S = 30;

/**
 * Draws a picture anew: turned upright, with its colour profile, and without anything else it carried, such as the place where
 * it was taken or a second file behind it. Beside it a thumbnail.
 * @throws DomainError `file.picture-too-large` before anything is decoded, `file.content-mismatch`, `file.picture-broken`
 */
export async function redraw(
  source: string,
  extension: string,
  to: { readonly picture: string; readonly thumbnail: string },
): Promise<void> {
  await checkHeader(source, extension);
  await decoding.pass(async () => {
    try {
      await drawn(sharp(source, OPENED), extension).toFile(to.picture);
      await sharp(to.picture, OPENED)
        .resize({ width: THUMBNAIL_SIDE, height: THUMBNAIL_SIDE, fit: 'inside', withoutEnlargement: true })
        .webp({ quality: 78 })
        .toFile(to.thumbnail);
    } catch (error) {
      if (isDiskFull(error)) throw new DomainError('file.no-room');
      throw new DomainError('file.picture-broken');
    }
  });
}

/** A picture in pixels, as JPEG. */
export interface DrawnPicture {
  readonly bytes: Buffer;
  readonly width: number;
  readonly height: number;
}

/**
 * A picture of the store no larger than a box, on white where it is transparent. The same picture and box give the same bytes.
 * @param quality of the JPEG, 1 to 100
 * @throws DomainError `file.picture-broken`
 */
export async function drawWithin(
  picture: Buffer,
  box: { readonly width: number; readonly height: number },
  quality: number,
): Promise<DrawnPicture> {
  return decoding.pass(async () => {
    try {
      const size = { width: Math.max(1, Math.floor(box.width)), height: Math.max(1, Math.floor(box.height)) };
      const { data, info } = await sharp(picture, OPENED)
        .resize({ ...size, fit: 'inside', withoutEnlargement: true })
        .flatten({ background: '#ffffff' })
        .toColourspace('srgb')
        .jpeg({ quality })
        .timeout({ seconds: PATIENCE_S })
        .toBuffer({ resolveWithObject: true });
      return { bytes: data, width: info.width, height: info.height };
    } catch {
      throw new DomainError('file.picture-broken');
    }
  });
}

/** How large a picture of the store is, in pixels. @throws DomainError `file.picture-broken` */
export async function measurePicture(picture: Buffer): Promise<{ readonly width: number; readonly height: number }> {
  try {
    const { width, height } = await sharp(picture, { ...OPENED, limitInputPixels: false }).metadata();
    return { width, height };
  } catch {
    throw new DomainError('file.picture-broken');
  }
}

/** Reads no more than the header, so that a picture of any size is judged at once. */
async function checkHeader(source: string, extension: string): Promise<void> {
  const { format, width, height } = await metadataOf(source);
  if (!FORMATS[extension]?.includes(format ?? '')) throw new DomainError('file.content-mismatch', { extension });
  if (width * height > MAX_PICTURE_PIXELS) {
    throw new DomainError('file.picture-too-large', { maxMegapixels: MAX_PICTURE_PIXELS / 1_000_000 });
  }
}

async function metadataOf(source: string): Promise<Pick<Metadata, 'format' | 'width' | 'height'>> {
  try {
    return await sharp(source, { ...OPENED, limitInputPixels: false }).metadata();
  } catch {
    throw new DomainError('file.picture-broken');
  }
}

function drawn(picture: Sharp, extension: string): Sharp {
  const upright = picture.autoOrient().keepIccProfile().timeout({ seconds: PATIENCE_S });
  if (extension === 'png') return upright.png({ compressionLevel: 7 });
  return extension === 'webp' ? upright.webp({ quality: 90 }) : upright.jpeg({ quality: 90 });
}

function isDiskFull(error: unknown): boolean {
  return error instanceof Error && /no space left|ENOSPC|unable to write|write error/iu.test(error.message);
}
