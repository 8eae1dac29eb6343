import { cellText } from './cell-text';

/** Collects the text of a cell as it flows: white space as one space, breaks and paragraphs as line breaks, blank lines left out. */
export class FlowingText {
  private readonly pieces: string[] = [];

  add(text: string): void {
    this.pieces.push(text.replace(/\s+/gu, ' '));
  }

  breakLine(): void {
    this.pieces.push('\n');
  }

  toString(): string {
    return cellText(
      this.pieces
        .join('')
        .replace(/ {2,}/gu, ' ')
        .replace(/ ?\n[ \n]*/gu, '\n'),
    );
  }
}
