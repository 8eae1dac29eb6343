/**
 * The cells of a text with separators, row by row. A cell in quotation marks may hold separators and line breaks, and twice the mark for one;
 * it is one only if its closing mark stands at the end of a cell, so a title that merely begins with a quotation swallows nothing.
 * `text` has `\n` for its line breaks.
 */
export function* splitRows(text: string, separator: string): Generator<string[]> {
  const cells = new CellScanner(text, separator);
  while (!cells.isAtEnd) yield cells.row();
}

class CellScanner {
  private at = 0;
  private nextSeparator = -1;
  private nextLineEnd = -1;

  constructor(
    private readonly text: string,
    private readonly separator: string,
  ) {}

  get isAtEnd(): boolean {
    return this.at >= this.text.length;
  }

  row(): string[] {
    const row: string[] = [];
    for (;;) {
      row.push(this.cell());
      const hasMore = this.text[this.at] === this.separator;
      this.at++;
      if (!hasMore) return row;
    }
  }

  /** The cell that begins here; stands behind it afterwards, on its separator or line break or at the end. */
  private cell(): string {
    const quoted = this.text[this.at] === '"' ? this.quotedEnd() : null;
    if (quoted !== null) {
      const cell = this.text.slice(this.at + 1, quoted.mark).replaceAll('""', '"');
      this.at = quoted.end;
      return cell;
    }
    const end = this.plainEnd();
    const cell = this.text.slice(this.at, end);
    this.at = end;
    return cell;
  }

  private plainEnd(): number {
    // Looked for once and remembered: a long row would else be searched to its end for every cell, and a text without separators for every row.
    if (this.nextLineEnd < this.at) this.nextLineEnd = this.find('\n');
    if (this.nextSeparator < this.at) this.nextSeparator = this.find(this.separator);
    return Math.min(this.nextSeparator, this.nextLineEnd);
  }

  private find(sign: string): number {
    const found = this.text.indexOf(sign, this.at);
    return found === -1 ? this.text.length : found;
  }

  private quotedEnd(): { mark: number; end: number } | null {
    let mark = this.text.indexOf('"', this.at + 1);
    while (mark !== -1 && this.text[mark + 1] === '"') mark = this.text.indexOf('"', mark + 2);
    if (mark === -1) return null;
    let end = mark + 1;
    while (this.text[end] === ' ') end++;
    const isClosed = end >= this.text.length || this.text[end] === this.separator || this.text[end] === '\n';
    return isClosed ? { mark, end } : null;
  }
}
