import type { FieldError } from '../domain-error';
import { lengthOf, tidyLine } from '../text';
import type { RichBlock, RichList, RichListItem, RichText, Runs, TextRun } from './rich-text';
import { isLinkAllowed, MAX_FIGURE_KEY_LENGTH, MAX_LINK_LENGTH, MAX_LIST_DEPTH, MAX_RICH_PARTS, RICH_BLOCK_KINDS } from './rich-text';
import { plainText } from './rich-text-words';
import { type LineBreaks, settleRuns } from './settle-runs';

/** Every code that {@link readRichText} can answer with beyond those of any request; each has words as `error.<code>`. */
export const RICH_TEXT_CODES = [
  'rich-text.unknown-part',
  'rich-text.too-deep',
  'rich-text.too-many-parts',
  'rich-text.too-long',
  'rich-text.speaker-too-long',
  'rich-text.link-refused',
] as const;

/** What {@link readRichText} answers besides where live figures are allowed. */
export const RICH_TEXT_FIGURE_CODE = 'rich-text.figure-invalid';

/** Longest name of who said a quote, in code points. */
export const MAX_QUOTED_LENGTH = 200;

/** What was read, and what is wrong with it; the text holds what could be read all the same. */
export interface ReadRichText {
  readonly text: RichText;
  readonly errors: readonly FieldError[];
}

/** Errors that are named; whoever sends more has another problem. */
const MAX_ERRORS = 20;

/**
 * Reads rich text from a value of unknown shape, strictly, and settles it. Work is bounded whatever the value holds.
 * @param pointer where the value lies in the request
 * @param maxLength in code points of the plain text
 * @param allowed live figures are an unknown field unless they are
 */
export function readRichText(value: unknown, pointer: string, maxLength: number, allowed: { readonly figures?: true } = {}): ReadRichText {
  const reader = new Reader(allowed.figures === true);
  const text = reader.blocks(value, pointer);
  if (lengthOf(plainText(text)) > maxLength) reader.fail(pointer, 'rich-text.too-long', { max: maxLength });
  return { text, errors: reader.errors };
}

type Fields = Readonly<Record<string, unknown>>;

class Reader {
  readonly errors: FieldError[] = [];
  private parts = 0;

  constructor(private readonly hasFigures: boolean) {}

  fail(pointer: string, code: string, params?: FieldError['params']): void {
    if (this.errors.length < MAX_ERRORS) this.errors.push(params === undefined ? { pointer, code } : { pointer, code, params });
  }

  blocks(value: unknown, pointer: string): RichText {
    return this.each(value, pointer, (one, at) => {
      const block = this.block(one, at);
      return block === null || isEmpty(block) ? null : block;
    });
  }

  private block(value: unknown, pointer: string): RichBlock | null {
    const fields = this.fields(value, pointer);
    if (fields === null) return null;
    const { kind } = fields;
    switch (kind) {
      case 'paragraph':
      case 'heading':
        this.only(fields, pointer, ['kind', 'content']);
        return { kind, content: this.runs(fields['content'], `${pointer}/content`, kind === 'heading' ? 'spaces' : 'kept') };
      case 'quote':
        this.only(fields, pointer, ['kind', 'content', 'by']);
        return {
          kind,
          content: this.runs(fields['content'], `${pointer}/content`, 'kept'),
          by: this.speaker(fields['by'], `${pointer}/by`),
        };
      case 'list':
        return this.list(fields, pointer, 1);
      default:
        this.fail(`${pointer}/kind`, 'rich-text.unknown-part', { known: RICH_BLOCK_KINDS.join(', ') });
        return null;
    }
  }

  private list(fields: Fields, pointer: string, depth: number): RichList | null {
    if (depth > MAX_LIST_DEPTH) {
      this.fail(pointer, 'rich-text.too-deep', { max: MAX_LIST_DEPTH });
      return null;
    }
    this.only(fields, pointer, ['kind', 'isOrdered', 'items']);
    if (typeof fields['isOrdered'] !== 'boolean') this.fail(`${pointer}/isOrdered`, 'request.wrong-type');
    const items = this.each(fields['items'], `${pointer}/items`, (item, at) => this.item(item, at, depth));
    return { kind: 'list', isOrdered: fields['isOrdered'] === true, items };
  }

  private item(value: unknown, pointer: string, depth: number): RichListItem | null {
    const fields = this.fields(value, pointer);
    if (fields === null) return null;
    this.only(fields, pointer, ['content', 'list']);
    const content = this.runs(fields['content'], `${pointer}/content`, 'kept');
    const list = fields['list'] === undefined ? null : this.below(fields['list'], `${pointer}/list`, depth + 1);
    if (list === null || list.items.length === 0) return content.length === 0 ? null : { content };
    return { content, list };
  }

  private below(value: unknown, pointer: string, depth: number): RichList | null {
    const fields = this.fields(value, pointer);
    if (fields === null) return null;
    if (fields['kind'] !== 'list') {
      this.fail(`${pointer}/kind`, 'rich-text.unknown-part', { known: 'list' });
      return null;
    }
    return this.list(fields, pointer, depth);
  }

  private runs(value: unknown, pointer: string, lineBreaks: LineBreaks): Runs {
    return settleRuns(
      this.each(value, pointer, (run, at) => this.run(run, at)),
      lineBreaks,
    );
  }

  private run(value: unknown, pointer: string): TextRun | null {
    const fields = this.fields(value, pointer);
    if (fields === null) return null;
    this.only(fields, pointer, ['text', 'bold', 'italic', 'href', ...(this.hasFigures ? ['figure'] : [])]);
    const { text, bold, italic, href } = fields;
    const figure = this.hasFigures ? this.figure(fields['figure'], `${pointer}/figure`) : undefined;
    if (typeof text !== 'string') this.fail(`${pointer}/text`, 'request.wrong-type');
    for (const mark of ['bold', 'italic'] as const) {
      if (fields[mark] !== undefined && fields[mark] !== true) this.fail(`${pointer}/${mark}`, 'request.wrong-type');
    }
    if (href !== undefined && (typeof href !== 'string' || !isLinkAllowed(href))) {
      this.fail(`${pointer}/href`, 'rich-text.link-refused', { max: MAX_LINK_LENGTH });
    }
    return {
      text: typeof text === 'string' ? text : '',
      ...(bold === true ? { bold } : {}),
      ...(italic === true ? { italic } : {}),
      ...(typeof href === 'string' ? { href } : {}),
      ...(figure === undefined ? {} : { figure }),
    };
  }

  private figure(value: unknown, pointer: string): string | undefined {
    if (value === undefined) return undefined;
    if (typeof value === 'string' && value !== '' && lengthOf(value) <= MAX_FIGURE_KEY_LENGTH) return value;
    this.fail(pointer, RICH_TEXT_FIGURE_CODE, { max: MAX_FIGURE_KEY_LENGTH });
    return undefined;
  }

  private speaker(value: unknown, pointer: string): string | null {
    if (value === undefined || value === null) return null;
    if (typeof value !== 'string') {
      this.fail(pointer, 'request.wrong-type');
      return null;
    }
    const speaker = tidyLine(value);
    if (lengthOf(speaker) > MAX_QUOTED_LENGTH) this.fail(pointer, 'rich-text.speaker-too-long', { max: MAX_QUOTED_LENGTH });
    return speaker === '' ? null : speaker;
  }

  /** Reads the entries of a list one by one, until there are too many parts for one text. */
  private each<T>(value: unknown, pointer: string, read: (one: unknown, pointer: string) => T | null): T[] {
    if (!Array.isArray(value)) {
      this.fail(pointer, 'request.wrong-type');
      return [];
    }
    const out: T[] = [];
    for (const [index, one] of value.entries()) {
      this.parts += 1;
      if (this.parts === MAX_RICH_PARTS + 1) this.fail(pointer, 'rich-text.too-many-parts', { max: MAX_RICH_PARTS });
      if (this.parts > MAX_RICH_PARTS) break;
      const part = read(one, `${pointer}/${String(index)}`);
      if (part !== null) out.push(part);
    }
    return out;
  }

  private fields(value: unknown, pointer: string): Fields | null {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
    this.fail(pointer, 'request.wrong-type');
    return null;
  }

  private only(fields: Fields, pointer: string, known: readonly string[]): void {
    for (const name of Object.keys(fields)) {
      if (!known.includes(name)) this.fail(`${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`, 'request.unknown-field');
    }
  }
}

function isEmpty(block: RichBlock): boolean {
  if (block.kind === 'list') return block.items.length === 0;
  return block.content.length === 0 && (block.kind !== 'quote' || block.by === null);
}
