import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** The first day that an archive can name, at midnight of wherever this runs: archives know no time zones. */
const FIRST_DAY = new Date(1980, 0, 1);
const TIMES = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu;
/** Where the engine draws names by lot, or counts on from the document before: links, bookmarks, and fields that name one. Never text of people. */
const NAMED = /<(?:w:hyperlink|Relationship|w:bookmarkStart|w:bookmarkEnd|c:chart|c:externalData) [^<>]*>|<w:instrText[^<>]*>[^<]*/gu;
const NAMES = /(?<="rId)[a-z0-9_-]{21}(?=")|(?<=_Toc)\d+/gu;
const BOOKMARK_NUMBER = /(?<=^<w:bookmark[^<>]* w:id=")\d+(?=")/u;
/** Word leaves out names below bars where it finds them crowded, unless it is told to set every one; the engine has no word for it. */
const LAST_OF_LABELS = '<c:noMultiLvlLbl';
const EVERY_LABEL = `<c:tickLblSkip val="1"/>${LAST_OF_LABELS}`;

/**
 * Packs a document anew so that the same document is always the same bytes: its times are those of its records, and names that depend on chance
 * or on what was written before are counted in the order in which they are met.
 *
 * @param asOf instant, ISO 8601 in UTC
 */
export function settlePackage(bytes: Uint8Array, asOf: string): Uint8Array {
  const numbers = new Map<string, string>();
  const settle = (xml: string): string => xml.replace(NAMED, (tag) => settled(tag, numbers)).replace(LAST_OF_LABELS, EVERY_LABEL);
  const parts: Zippable = {};
  for (const [name, part] of Object.entries(unzipSync(bytes)).sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (name === 'docProps/core.xml') parts[name] = strToU8(strFromU8(part).replace(TIMES, `$1${asOf.replace(/\.\d+Z$/u, 'Z')}`));
    else if (/\.(?:xml|rels)$/u.test(name)) parts[name] = strToU8(settle(strFromU8(part)));
    else parts[name] = name.endsWith('.xlsx') ? pack(unzipSync(part)) : part;
  }
  return pack(parts);
}

/** What a package holds is said first in it. */
function pack({ '[Content_Types].xml': types, ...rest }: Zippable): Uint8Array {
  return zipSync({ ...(types === undefined ? {} : { '[Content_Types].xml': types }), ...rest }, { mtime: FIRST_DAY, level: 6 });
}

function settled(tag: string, numbers: Map<string, string>): string {
  const numbered = (name: string): string => {
    const number = numbers.get(name) ?? String(numbers.size + 1);
    numbers.set(name, number);
    return number;
  };
  // The number of a bookmark is the one in its name.
  return tag.replace(NAMES, (name) => (/^\d+$/u.test(name) ? numbered(name) : `Link${numbered(name)}`)).replace(BOOKMARK_NUMBER, numbered);
}
