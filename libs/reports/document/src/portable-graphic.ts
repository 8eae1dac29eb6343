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
  return Uint8Array.from([
    ...SIGNATURE,
    ...chunk('IHDR', header),
    ...chunk('PLTE', palette.flat()),
    ...chunk('IDAT', stored(rowsOf(width, height, pixels))),
    ...chunk('IEND', []),
  ]);
}

/** Two pixels a byte; a zero before each row says that it is written as it is. */
function rowsOf(width: number, height: number, pixels: Uint8Array): readonly number[] {
  const bytes: number[] = [];
  for (let y = 0; y < height; y++) {
    bytes.push(0);
    const row = pixels.subarray(y * width, (y + 1) * width);
    for (let x = 0; x < width; x += 2) bytes.push(((row[x] as number) << 4) | (row[x + 1] ?? 0));
  }
  return bytes;
}

/** A zlib stream of pieces that are not packed. */
function stored(bytes: readonly number[]): readonly number[] {
  const stream = [0x78, 0x01];
  for (let at = 0; at < bytes.length; at += MAX_STORED) {
    const piece = bytes.slice(at, at + MAX_STORED);
    const isLast = at + MAX_STORED >= bytes.length;
    stream.push(isLast ? 1 : 0, ...uint16Reversed(piece.length), ...uint16Reversed(~piece.length), ...piece);
  }
  return [...stream, ...uint32(adler32(bytes))];
}

function chunk(type: string, data: readonly number[]): readonly number[] {
  const body = [...utf8(type), ...data];
  return [...uint32(data.length), ...body, ...uint32(crc32(body))];
}

function uint32(value: number): readonly number[] {
  return [24, 16, 8, 0].map((shift) => (value >>> shift) & 0xff);
}

function uint16Reversed(value: number): readonly number[] {
  return [value & 0xff, (value >>> 8) & 0xff];
}

function crc32(bytes: readonly number[]): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return ~sum >>> 0;
}

function adler32(bytes: readonly number[]): number {
  let [a, b] = [1, 0];
  for (const byte of bytes) {
    a = (a + byte) % 65521;
    b = (b + a) % 65521;
  }
  return ((b << 16) | a) >>> 0;
}
