import { Parser } from 'htmlparser2';
import { strFromU8, unzipSync } from 'fflate';

/** A cell as the file holds it. */
export interface ReadCell {
  readonly type: 'text' | 'number' | 'formula' | 'error';
  readonly text: string;
  readonly formula: string | null;
  /** Notation of the number's format; empty where it has none. */
  readonly format: string;
}

/** A sheet, its cells by row and column. */
export interface ReadSheet {
  readonly name: string;
  readonly rows: readonly (readonly (ReadCell | undefined)[])[];
  readonly xml: string;
}

type Attributes = Readonly<Record<string, string>>;

/** Reads a workbook with an unpacker and a parser that did not write it; the notation of the format is all that is taken for granted. */
export function readWorkbook(bytes: Uint8Array): {
  readonly sheets: readonly ReadSheet[];
  readonly parts: Readonly<Record<string, Uint8Array>>;
} {
  const parts = unzipSync(bytes);
  const part = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const strings = stringsIn(part('xl/sharedStrings.xml'));
  const formats = formatsIn(part('xl/styles.xml'));
  const names: string[] = [];
  walk(part('xl/workbook.xml'), { open: (tag, { name }) => tag === 'sheet' && names.push(name ?? '') });
  return {
    parts,
    sheets: names.map((name, index) => {
      const xml = part(`xl/worksheets/sheet${String(index + 1)}.xml`);
      return { name, xml, rows: rowsIn(xml, strings, formats) };
    }),
  };
}

function rowsIn(xml: string, strings: readonly string[], formats: readonly string[]): ReadSheet['rows'] {
  const rows: (ReadCell | undefined)[][] = [];
  let at: Attributes | null = null;
  let [value, formula, field] = ['', '', ''];
  walk(xml, {
    open: (tag, attributes) => {
      if (tag === 'c') [at, value, formula] = [attributes, '', ''];
      field = tag;
    },
    text: (text) => {
      if (at && ['v', 't'].includes(field)) value += text;
      if (at && field === 'f') formula += text;
    },
    close: (tag) => {
      if (tag !== 'c' || !at) return;
      const [, letters = '', number = ''] = /^([A-Z]+)(\d+)$/u.exec(at['r'] ?? '') ?? [];
      const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      const row = (rows[Number(number) - 1] ??= []);
      if (value !== '' || formula !== '') row[column] = cellOf(at, value, formula, strings, formats);
      at = null;
    },
  });
  return Array.from(rows, (row: (ReadCell | undefined)[] | undefined) => row ?? []);
}

function cellOf(at: Attributes, value: string, formula: string, strings: readonly string[], formats: readonly string[]): ReadCell {
  const format = formats[Number(at['s'] ?? 0)] ?? '';
  if (formula !== '') return { type: 'formula', text: value, formula, format };
  if (at['t'] === 'e') return { type: 'error', text: value, formula: null, format };
  if (at['t'] === 's') return { type: 'text', text: strings[Number(value)] ?? '', formula: null, format };
  return { type: at['t'] === 'inlineStr' ? 'text' : 'number', text: value, formula: null, format };
}

function stringsIn(xml: string): readonly string[] {
  const strings: string[] = [];
  walk(xml, {
    open: (tag) => tag === 'si' && strings.push(''),
    text: (text) => (strings[strings.length - 1] += text),
  });
  return strings.map((text) => text.replace(/_x([0-9A-F]{4})_/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))));
}

function formatsIn(xml: string): readonly string[] {
  const codes = new Map<string, string>();
  const formats: string[] = [];
  let isCells = false;
  walk(xml, {
    open: (tag, attributes) => {
      if (tag === 'numFmt') codes.set(attributes['numFmtId'] ?? '', attributes['formatCode'] ?? '');
      if (tag === 'cellXfs') isCells = true;
      if (tag === 'xf' && isCells) formats.push(codes.get(attributes['numFmtId'] ?? '') ?? '');
    },
    close: (tag) => {
      if (tag === 'cellXfs') isCells = false;
    },
  });
  return formats;
}

interface Walk {
  open?: (tag: string, attributes: Attributes) => unknown;
  text?: (text: string) => void;
  close?: (tag: string) => void;
}

function walk(xml: string, { open, text, close }: Walk): void {
  const parser = new Parser(
    {
      onopentag: (name, attributes) => open?.(name, attributes),
      ontext: (piece) => text?.(piece),
      onclosetag: (name) => close?.(name),
    },
    { xmlMode: true },
  );
  parser.end(xml);
}
