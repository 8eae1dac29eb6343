import { inflateSync } from 'node:zlib';
import { EMBLEM_PICTURE, emblemPicture } from './emblem-picture';
import { portableGraphic } from './portable-graphic';

/** Parts of a PNG by their names, each with its check sum proven by the platform. */
function partsOf(file: Uint8Array): ReadonlyMap<string, Buffer> {
  const bytes = Buffer.from(file);
  expect(bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  const parts = new Map<string, Buffer>();
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const body = bytes.subarray(at + 4, at + 8 + length);
    parts.set(body.toString('latin1', 0, 4), body.subarray(4));
    at += 12 + length;
  }
  return parts;
}

describe('the emblem as a picture', () => {
  const parts = partsOf(emblemPicture());
  const rows = inflateSync(parts.get('IDAT')!);
  const at = (x: number, y: number): number => {
    const byte = rows[y * (EMBLEM_PICTURE.width / 2 + 1) + 1 + (x >> 1)]!;
    return x % 2 === 0 ? byte >> 4 : byte & 15;
  };

  it('is blue with stars of the right yellow', () => {
    const palette = parts.get('PLTE')!;
    expect([palette.subarray(0, 3).toString('hex'), palette.subarray(-3).toString('hex')]).toEqual(['003399', 'ffcc00']);
  });

  it('has a star at noon, none in the middle, and smooth edges', () => {
    expect([at(120, 27), at(120, 80), at(0, 0)]).toEqual([15, 0, 0]);
    const shades = new Set(Array.from({ length: EMBLEM_PICTURE.width }, (_, x) => at(x, 24)));
    expect(shades.size).toBeGreaterThan(3);
  });
});

describe('a drawing as PNG', () => {
  it('is written in pieces where it is longer than one can be', () => {
    const drawing = {
      width: 401,
      height: 400,
      pixels: new Uint8Array(401 * 400).fill(1),
      palette: [
        [0, 0, 0],
        [255, 255, 255],
      ],
    };
    const rows = inflateSync(partsOf(portableGraphic(drawing)).get('IDAT')!);
    expect(rows).toHaveLength(400 * 202);
    expect([...rows.subarray(0, 3), rows[201]]).toEqual([0, 0x11, 0x11, 0x10]);
  });
});
