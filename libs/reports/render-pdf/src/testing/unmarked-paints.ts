import { inflateSync } from 'node:zlib';

const STREAM = /\/Length (\d+)\n?[^]{0,60}?>>\nstream\n/gu;
const STRING = /\((?:\\[^]|[^\\)])*\)/gu;
const PAINTS = new Set(['f', 'f*', 'F', 'S', 's', 'B', 'B*', 'b', 'b*', 'Tj', 'TJ', "'", '"', 'Do', 'sh']);

/** Operators that paint outside every mark, which a reader of the structure would not know what to make of; all pages together. */
export function unmarkedPaints(bytes: Uint8Array): readonly string[] {
  return contentsOf(bytes).flatMap((content) => {
    let depth = 0;
    return content
      .replace(STRING, '()')
      .split(/\s+/u)
      .filter((word) => {
        if (word === 'BDC' || word === 'BMC') depth++;
        if (word === 'EMC') depth--;
        return depth === 0 && PAINTS.has(word);
      });
  });
}

/** The unpacked contents of all pages. */
export function contentsOf(bytes: Uint8Array): readonly string[] {
  const file = Buffer.from(bytes).toString('latin1');
  return [...file.matchAll(STREAM)].flatMap((match) => {
    const start = match.index + match[0].length;
    const packed = Buffer.from(file.slice(start, start + Number(match[1])), 'latin1');
    if (packed[0] !== 0x78) return [];
    const content = inflateSync(packed).toString('latin1');
    return content.includes(' BDC\n') || content.includes(' BMC\n') ? [content] : [];
  });
}
