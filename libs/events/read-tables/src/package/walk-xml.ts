import { Parser } from 'htmlparser2';
import { MAX_XML_DEPTH } from '../limits';
import { refusal } from '../refusal';

export type XmlAttributes = Readonly<Record<string, string>>;

/** What is done with the elements of a part, by their names without prefix, as they come. */
export interface XmlWalk {
  open?(name: string, attributes: XmlAttributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

const PIECE_BYTES = 256 * 1024;

/**
 * Walks through a part without building a tree of it. Entities of its own, which could stand for endless text or for other files, are refused.
 * @throws DomainError `import.unsafe-xml`, `import.too-complex`, and what the walk throws
 */
export function walkXml(part: Uint8Array, walk: XmlWalk): void {
  let depth = 0;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (++depth > MAX_XML_DEPTH) throw refusal('import.too-complex');
        walk.open?.(localName(name), attributes);
      },
      ontext: (text) => walk.text?.(text),
      onclosetag: (name) => {
        depth--;
        walk.close?.(localName(name));
      },
      onprocessinginstruction: (name) => {
        if (name.startsWith('!')) throw refusal('import.unsafe-xml');
      },
    },
    { xmlMode: true },
  );
  const decoder = new TextDecoder(encodingOf(part));
  for (let at = 0; at < part.length; at += PIECE_BYTES) parser.write(decoder.decode(part.subarray(at, at + PIECE_BYTES), { stream: true }));
  parser.end(decoder.decode());
}

/** An attribute by its name, with a prefix or without; `undefined` where it is not there. */
export function attribute(attributes: XmlAttributes, name: string): string | undefined {
  if (Object.hasOwn(attributes, name)) return attributes[name];
  const prefixed = Object.keys(attributes).find((key) => key.endsWith(`:${name}`));
  return prefixed === undefined ? undefined : attributes[prefixed];
}

/** Tells whether an attribute says yes, in one of the ways in which schemas let it. */
export function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}

function encodingOf(part: Uint8Array): string {
  if (part[0] === 0xff && part[1] === 0xfe) return 'utf-16le';
  return part[0] === 0xfe && part[1] === 0xff ? 'utf-16be' : 'utf-8';
}
