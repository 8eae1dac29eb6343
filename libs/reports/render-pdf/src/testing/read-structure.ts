import { inflateSync } from 'node:zlib';

/** A structure element read from a file, with all that is below it. */
export interface ReadElement {
  readonly role: string;
  /** The dictionary as it stands in the file. */
  readonly source: string;
  readonly children: readonly ReadElement[];
  /** Text of the element's own content, from whatever pages it stands on. */
  readonly text: string;
}

const PACK = /\/Type\/ObjStm\/N (\d+)\/First (\d+)\/Filter\/FlateDecode\/Length (\d+)>>\nstream\n/gu;
const KID = /<<\/Type\/MCR\/Pg (?<page>\d+) 0 R\/MCID (?<there>\d+)>>|(?<child>\d+) 0 R|(?<here>\d+)/gu;

/**
 * Reads the structure tree from the object streams of a file. pdf.js shows it page by page only, which tears what runs
 * over a page break.
 *
 * @param textOf Text of marked content by the object number of its page and its id there.
 */
export function readStructure(bytes: Uint8Array, textOf: (page: number, mark: number) => string): ReadElement {
  const file = Buffer.from(bytes).toString('latin1');
  const objects = unpack(file);
  const read = (id: number): ReadElement => {
    const source = objects.get(id) ?? '';
    const ownPage = Number(/\/Pg (\d+) 0 R/u.exec(source)?.[1]);
    const children: ReadElement[] = [];
    let text = '';
    for (const { groups = {} } of kidsOf(source).matchAll(KID)) {
      const { page, there, child, here } = groups;
      if (child !== undefined) children.push(read(Number(child)));
      else text += page === undefined ? textOf(ownPage, Number(here)) : textOf(Number(page), Number(there));
    }
    return { role: /^<<\/S\/(\w+)/u.exec(source)?.[1] ?? '', source, children, text };
  };
  return read(Number(/\/Type \/StructTreeRoot[\s\S]*?\/K (\d+) 0 R/u.exec(file)?.[1]));
}

/** All text of an element and of what is below it, in reading order. */
export function textBelow(element: ReadElement): string {
  return element.text + element.children.map((child) => textBelow(child)).join('\n');
}

/** Every element of a role, in reading order. */
export function elementsOf(element: ReadElement, role: string): readonly ReadElement[] {
  return [...(element.role === role ? [element] : []), ...element.children.flatMap((child) => elementsOf(child, role))];
}

function unpack(file: string): ReadonlyMap<number, string> {
  const objects = new Map<number, string>();
  for (const pack of file.matchAll(PACK)) {
    const [head, count, first, length] = [pack[0], ...pack.slice(1).map(Number)] as [string, number, number, number];
    const start = pack.index + head.length;
    const content = inflateSync(Buffer.from(file.slice(start, start + length), 'latin1')).toString('latin1');
    const index = content.slice(0, first).trim().split(' ').map(Number);
    for (let at = 0; at < count; at++) {
      const [id = 0, from = 0, , to] = index.slice(at * 2, at * 2 + 4);
      objects.set(id, content.slice(first + from, to === undefined ? undefined : first + to).trim());
    }
  }
  return objects;
}

function kidsOf(source: string): string {
  const [, kids = ''] = /\/K ?(\[[^\]]*\]|\d+)/u.exec(source) ?? [];
  return kids;
}
