import type { PlacedLink } from '../layout/page-plan';
import type { EmbeddedFont } from './embedded-font';
import type { EmbeddedImage } from './embedded-image';

/** Content of a page and the fonts it names. */
export interface PaintedPage {
  /** Operators as Latin-1. */
  readonly content: string;
  readonly fonts: ReadonlySet<EmbeddedFont>;
  readonly images: ReadonlySet<EmbeddedImage>;
  readonly links: readonly PlacedLink[];
}
