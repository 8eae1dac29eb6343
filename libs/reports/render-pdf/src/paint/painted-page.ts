import type { EmbeddedFont } from './embedded-font';

/** Content of a page and the fonts it names. */
export interface PaintedPage {
  /** Operators as Latin-1. */
  readonly content: string;
  readonly fonts: ReadonlySet<EmbeddedFont>;
}
