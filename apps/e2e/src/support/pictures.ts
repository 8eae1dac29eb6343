import { randomBytes } from 'node:crypto';
import sharp from 'sharp';

/** A file as a browser's file chooser takes it. */
export interface ChosenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** As many photos as asked for, no two alike, of some hundred kilobytes each. */
export function photos(count: number): Promise<ChosenFile[]> {
  return Promise.all(
    Array.from({ length: count }, async (_, index) => {
      const [width, height] = [640, 480];
      const noise = sharp(randomBytes(width * height * 3), { raw: { width, height, channels: 3 } });
      return {
        name: `IMG_${String(index + 1).padStart(4, '0')}.jpg`,
        mimeType: 'image/jpeg',
        buffer: await noise.jpeg({ quality: 85 }).toBuffer(),
      };
    }),
  );
}
