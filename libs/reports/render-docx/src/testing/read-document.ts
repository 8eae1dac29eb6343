import { strFromU8, unzipSync } from 'fflate';
import { Parser } from 'htmlparser2';

type Attributes = Readonly<Record<string, string>>;

/** An element of a part with what is in it. */
export interface Element {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: Element[];
  text: string;
}

/** A document as a reader finds it. */
export interface ReadDocument {
  readonly parts: Readonly<Record<string, Uint8Array>>;
  readonly body: Element;
  /** Texts of heads, body and feet, one line for each paragraph. */
  readonly text: string;
}

/** Reads a document with an unpacker and a parser that did not write it. */
export function readDocument(bytes: Uint8Array): ReadDocument {
  const parts = unzipSync(bytes);
  const part = (name: string): Element => treeOf(strFromU8(parts[name] ?? new Uint8Array()));
  const around = Object.keys(parts).filter((name) => /^word\/(?:header|footer)\d+\.xml$/u.test(name));
  const body = part('word/document.xml');
  const relations = all(part('word/_rels/document.xml.rels'), 'Relationship').map(({ attributes }) => attributes);
  for (const place of all(body, 'c:chart')) {
    const target = relations.find((relation) => relation['Id'] === place.attributes['r:id'])?.['Target'];
    place.children.push(shown(part(`word/${target ?? ''}`)));
  }
  return { parts, body, text: [...around.map(part), body].map(textOf).join('\n') };
}

/** What is read in a diagram: title, names of bars and their values as Word sets them in English. */
function shown(chart: Element): Element {
  const values = new Set(all(chart, 'c:val').flatMap((each) => all(each, 'c:v')));
  const words = [...all(chart, 'a:t'), ...all(chart, 'c:v')].map((each) =>
    values.has(each) ? Number(each.text).toLocaleString('en-GB') : each.text,
  );
  return { name: 'w:t', attributes: {}, children: [], text: words.join('\n') };
}

/** All elements of a name below one, in reading order. */
export function all(element: Element, name: string): readonly Element[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

/** The value of the first element of a name: the style of a paragraph, the language of a run. */
export function valueOf(element: Element, name: string, attribute = 'w:val'): string | undefined {
  return all(element, name)[0]?.attributes[attribute];
}

/** What is read in an element; instructions of fields are not. */
export function textOf(element: Element): string {
  if (element.name === 'w:t') return element.text;
  if (element.name === 'w:br') return '\n';
  return element.children.map(textOf).join('') + (element.name === 'w:p' ? '\n' : '');
}

/** The elements of a part, below one without a name. */
export function treeOf(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const element: Element = { name, attributes, children: [], text: '' };
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      ontext: (text) => {
        const element = open.at(-1);
        if (element) element.text += text;
      },
      onclosetag: () => {
        open.pop();
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return root;
}
