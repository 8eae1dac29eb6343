/** The same for the same words in the same order of columns, whatever their case and spacing: 14 hexadecimal digits. Not meant against forgery. */
export function rowFingerprint(original: readonly string[]): string {
  const text = original
    .map((cell) => cell.trim().replace(/\s+/gu, ' ').toLowerCase())
    .join('\t')
    .trimEnd();
  return hash53(text).toString(16).padStart(14, '0');
}

/** A hash of 53 bits after "cyrb53": two sums that are stirred into each other. */
function hash53(text: string): number {
  let [one, other] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    one = Math.imul(one ^ unit, 2654435761);
    other = Math.imul(other ^ unit, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909);
  other = Math.imul(other ^ (other >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return 4294967296 * (2097151 & other) + (one >>> 0);
}
