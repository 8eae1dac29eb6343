/** Widths are told in characters. */
const NARROWEST = 8;
const COMFORTABLE = 60;
const WIDEST = 250;
/** More lines than this make a row higher than any program shows. */
const MOST_LINES = 22;
/** Room beside the text. */
const PADDING = 2;

/** Keeps track of what the cells of a column need. */
export class ColumnWidth {
  #longest = 0;

  /** Takes note of a text as it will be shown. */
  see(text: string): void {
    if (text.length <= this.#longest) return;
    const longest = text.includes('\n') ? Math.max(...text.split('\n').map(({ length }) => length)) : text.length;
    this.#longest = Math.max(this.#longest, longest);
  }

  /** In characters: as wide as the content, as wide as is comfortable to read, or so wide that no cell is higher than a screen. */
  get characters(): number {
    const content = Math.min(COMFORTABLE, this.#longest);
    return Math.min(WIDEST, Math.max(NARROWEST, content, Math.ceil(this.#longest / MOST_LINES))) + PADDING;
  }
}
