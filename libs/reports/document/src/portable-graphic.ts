import { utf8 } from './utf8';

/** A drawing in up to 16 colours. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** Index of the colour of each pixel, row by row. */
  readonly pixels: Uint8Array;
  /** Red, green and blue of each colour, 0 to 255. */
  readonly palette: readonly (readonly number[])[];
}

type Bytes = Uint8Array | readonly number[];

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const BITS_PER_PIXEL = 4;
const INDEXED = 3;
/** Longest piece of a stream that is not packed. */
const MAX_STORED = 0xffff;

/**
 * Writes a drawing as a PNG file without packing it: what holds it packs it anyway, and the bytes depend on no library.
 * @see https://www.w3.org/TR/png-3/
 */
export function portableGraphic({ width, height, pixels, palette }: Drawing): Uint8Array {
  const header = [...uint32(width), ...uint32(height), BITS_PER_PIXEL, INDEXED, 0, 0, 0];
  return joined([
    SIGNATURE,
    ...chunk('IHDR', [header]),
    ...chunk('PLTE', [palette.flat()]),
    ...chunk('IDAT', stored(rowsOf(width, height, pixels))),
    ...chunk('IEND', []),
  ]);
}

/** Two pixels a byte; a zero before each row says that it is written as it is. */
function rowsOf(width: number, height: number, pixels: Uint8Array): Uint8Array {
  const length = Math.ceil(width / 2) + 1;
  const bytes = new Uint8Array(length * height);
  for (let y = 0; y < height; y++) {
    const row = pixels.subarray(y * width, (y + 1) * width);
    for (let x = 0; x < width; x += 2) bytes[y * length + 1 + x / 2] = ((row[x] as number) << 4) | (row[x + 1] ?? 0);
  }
  return bytes;
}

/** A zlib stream of pieces that are not packed. */
function stored(bytes: Uint8Array): readonly Bytes[] {
  const stream: Bytes[] = [[0x78, 0x01]];
  for (let at = 0; at < bytes.length; at += MAX_STORED) {
    const piece = bytes.subarray(at, at + MAX_STORED);
    const isLast = at + MAX_STORED >= bytes.length;
    stream.push([isLast ? 1 : 0, ...uint16Reversed(piece.length), ...uint16Reversed(~piece.length)], piece);
  }
  return [...stream, uint32(adler32(bytes))];
}

function chunk(type: string, data: readonly Bytes[]): readonly Bytes[] {
  const body = joined([utf8(type), ...data]);
  return [uint32(body.length - type.length), body, uint32(crc32(body))];
}

function joined(pieces: readonly Bytes[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function uint32(value: number): readonly number[] {
  return [24, 16, 8, 0].map((shift) => (value >>> shift) & 0xff);
}

function uint16Reversed(value: number): readonly number[] {
  return [value & 0xff, (value >>> 8) & 0xff];
}

/** What each byte does to a check sum, so that large drawings are not reckoned bit by bit. */
const REMAINDERS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  return sum;
});

function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (sum >>> 8) ^ (REMAINDERS[(sum ^ byte) & 0xff] as number);
  return ~sum >>> 0;
}

function adler32(bytes: Uint8Array): number {
  let [a, b] = [1, 0];
  for (const byte of bytes) {
    a = (a + byte) % 65521;
    b = (b + a) % 65521;
  }
  return ((b << 16) | a) >>> 0;
}
