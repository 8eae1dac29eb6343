import type { RawTable } from '@turnout/events/domain';
import { Parser } from 'htmlparser2';
import { MAX_COLUMNS, MAX_HTML_DEPTH, MAX_SOURCE_ROWS } from '../limits';
import { OpenTables } from '../open-table';
import { refusal } from '../refusal';
import type { Tally } from '../tally';
import { decodeText } from '../text/decode-text';
import { cellText } from '../cell-text';
import { ALPHABETS } from '../text/alphabets';
import { typedValue } from './typed-value';

type Attributes = Readonly<Record<string, string>>;

const NOT_SHOWN = new Set(['style', 'script', 'head', 'title', 'template', 'noscript', 'select', 'object', 'svg', 'math']);
const OF_LINES = new Set(['p', 'div', 'li', 'ul', 'ol', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'pre', 'section', 'dd', 'dt']);
const HIDING = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all)/iu;
const STATED = /<meta[^>]{0,300}charset\s*=\s*["']?\s*([\w-]{3,20})/iu;
const HEAD_BYTES = 4_000;

/**
 * Reads the tables of a page, or of what Word, LibreOffice, Excel, Google's sheets and browsers put on the clipboard: as they are seen, so
 * what is hidden is left out, and nothing that a page refers to is fetched.
 * @throws DomainError `import.not-text`, `import.too-complex` and those of the tally
 */
export function readHtml(bytes: Uint8Array, tally: Tally): { tables: readonly RawTable[]; encoding: string } {
  const { text, encoding } = decodeText(bytes, statedEncoding(bytes));
  const page = new Page(tally);
  const parser = new Parser(page, { decodeEntities: true });
  parser.write(text);
  parser.end();
  return { tables: page.tables.all(), encoding };
}

/** What a page says its encoding is, if it is one that we know. */
function statedEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1');
  const stated = STATED.exec(head)?.[1]?.toLowerCase();
  return ALPHABETS.find(({ encoding }) => encoding === stated)?.encoding ?? null;
}

class Page {
  readonly tables: OpenTables;
  private depth = 0;
  /** How deep the element stands that hides what is in it. */
  private hiddenFrom: number | null = null;
  private caption: string[] | null = null;

  constructor(tally: Tally) {
    this.tables = new OpenTables(tally);
  }

  onopentag(name: string, attributes: Attributes): void {
    if (++this.depth > MAX_HTML_DEPTH) throw refusal('import.too-complex');
    if (this.hiddenFrom !== null) return;
    if (isHidden(name, attributes)) this.hiddenFrom = this.depth;
    else this.open(name, attributes);
  }

  ontext(text: string): void {
    if (this.hiddenFrom !== null) return;
    if (this.caption) this.caption.push(text);
    else this.tables.inner?.text?.add(text);
  }

  onclosetag(name: string): void {
    if (this.hiddenFrom === null) this.close(name);
    else if (this.hiddenFrom === this.depth) this.hiddenFrom = null;
    this.depth--;
  }

  private open(name: string, attributes: Attributes): void {
    const { inner } = this.tables;
    if (name === 'table') this.tables.start();
    else if (name === 'tr') {
      inner?.closeCell();
      inner?.grid.startRow();
    } else if (name === 'td' || name === 'th') inner?.openCell(spanOf(attributes), typedValue(attributes));
    else if (name === 'caption') this.caption = [];
    else if (name === 'br' || OF_LINES.has(name)) inner?.text?.breakLine();
  }

  private close(name: string): void {
    const { inner } = this.tables;
    if (name === 'table') this.tables.end();
    else if (name === 'tr') {
      inner?.closeCell();
      inner?.grid.endRow();
    } else if (name === 'td' || name === 'th') inner?.closeCell();
    else if (name === 'caption') this.endCaption();
    else if (OF_LINES.has(name)) inner?.text?.breakLine();
  }

  private endCaption(): void {
    const { inner } = this.tables;
    const name = cellText((this.caption ?? []).join('').replace(/\s+/gu, ' ')).slice(0, 80);
    if (inner && name !== '') inner.name = name;
    this.caption = null;
  }
}

function isHidden(name: string, attributes: Attributes): boolean {
  return NOT_SHOWN.has(name) || 'hidden' in attributes || HIDING.test(attributes['style'] ?? '');
}

function spanOf(attributes: Attributes): { columns: number; rows: number } {
  return { columns: spanned(attributes['colspan'], MAX_COLUMNS), rows: spanned(attributes['rowspan'], MAX_SOURCE_ROWS) };
}

/** As browsers read it: what is no number is one, and no rows at all are all that follow. */
function spanned(value: string | undefined, most: number): number {
  const number = Number.parseInt(value ?? '1', 10);
  if (number === 0) return most;
  return Number.isNaN(number) || number < 0 ? 1 : Math.min(number, most);
}
