/** How wide a picture is for its height. */
export interface Shaped {
  readonly width: number;
  readonly height: number;
}

/** A picture in its place: how far from the left edge, how wide and how high. */
export interface PlacedPicture<P extends Shaped> {
  readonly picture: P;
  readonly x: number;
  readonly width: number;
  readonly height: number;
}

/** What pictures are set in, in points. */
export interface PictureFrame {
  readonly width: number;
  readonly gap: number;
  /** Height that no picture exceeds. */
  readonly tallest: number;
}

/** The frame of a printed page. */
export const PICTURE_FRAME: PictureFrame = { width: 499.28, gap: 12, tallest: 190 };

/** Narrower or wider pictures are set as if they were so: beside a panorama nothing else would be seen. */
const NARROWEST = 0.6;
const WIDEST = 2.4;

/**
 * Sets pictures in rows of two of one height, each row as wide as the frame or as high as is allowed; a single one, and the first of an odd
 * number, has a row of its own. Nothing is cut: a picture keeps its shape.
 */
export function pictureRows<P extends Shaped>(pictures: readonly P[], frame: PictureFrame = PICTURE_FRAME): PlacedPicture<P>[][] {
  const first = pictures.length % 2;
  const pairs = Array.from({ length: (pictures.length - first) / 2 }, (_, row) => pictures.slice(first + 2 * row, first + 2 * row + 2));
  return [...(first === 1 ? [pictures.slice(0, 1)] : []), ...pairs].map((row) => placed(row, frame));
}

function placed<P extends Shaped>(row: readonly P[], { width, gap, tallest }: PictureFrame): PlacedPicture<P>[] {
  const shaped = row.map((picture) => ({ picture, shape: Math.min(WIDEST, Math.max(NARROWEST, picture.width / picture.height)) }));
  const room = width - gap * (row.length - 1);
  const height = Math.min(tallest, room / shaped.reduce((sum, { shape }) => sum + shape, 0));
  let x = 0;
  return shaped.map(({ picture, shape }) => {
    const cell = height * shape;
    const scale = Math.min(cell / picture.width, height / picture.height);
    const place = { picture, x, width: picture.width * scale, height: picture.height * scale };
    x += cell + gap;
    return place;
  });
}
