import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { forgetPlace } from './forget-place';

const folder = mkdtempSync(join(tmpdir(), 'turnout-heif-'));
const path = join(folder, 'photo');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const forget = (): Promise<void> => forgetPlace(path, statSync(path).size);

/** AVIF lies in the same kind of container as HEIC, and can be made here. */
async function photo(): Promise<Buffer> {
  return sharp({ create: { width: 64, height: 48, channels: 3, background: '#2a6' } })
    .withExif({ IFD0: { Make: 'SecretCamera' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '35/1 10/1 0/1' } })
    .avif()
    .toBuffer();
}

it('forgets camera and place, and leaves the picture as it is', async () => {
  const before = await photo();
  writeFileSync(path, before);
  expect(before.includes('SecretCamera')).toBe(true);
  await forget();
  const after = readFileSync(path);
  expect([after.length, after.includes('SecretCamera')]).toEqual([before.length, false]);
  expect((await sharp(after).raw().toBuffer()).equals(await sharp(before).raw().toBuffer())).toBe(true);
});

it.each<[string, (whole: Buffer) => Buffer]>([
  ['cut within its directory', (whole) => whole.subarray(0, 120)],
  ['cut at the beginning', (whole) => whole.subarray(0, 5)],
  ['without a directory', (whole) => whole.subarray(0, whole.readUInt32BE(0))],
  ['whose box claims more than there is', (whole) => Buffer.concat([Buffer.from([0x7f, 0xff, 0xff, 0xff]), whole.subarray(4)])],
])('refuses a photo %s', async (_what, change) => {
  writeFileSync(path, change(await photo()));
  await expect(forget()).rejects.toThrow('file.picture-broken');
});
