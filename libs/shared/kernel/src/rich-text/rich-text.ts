/** A run of text that looks the same throughout. A line break within a block is `\n`. */
export interface TextRun {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  /** Where the run leads: an address that {@link isLinkAllowed} lets through. */
  readonly href?: string;
  /**
   * Key of a live figure: `participants:type=igniting`. The text is then what the figure was when it was last set, and nobody's to change:
   * it is kept as it is, also where it is empty.
   */
  readonly figure?: string;
}

/** What stands in one block: runs beside each other. */
export type Runs = readonly TextRun[];

/** An entry of a list, with the list below it where there is one. */
export interface RichListItem {
  readonly content: Runs;
  readonly list?: RichList;
}

/** A list, with bullets or numbered. */
export interface RichList {
  readonly kind: 'list';
  readonly isOrdered: boolean;
  readonly items: readonly RichListItem[];
}

/** Kinds of blocks that rich text is made of. */
export const RICH_BLOCK_KINDS = ['paragraph', 'heading', 'list', 'quote'] as const;

/** One block of rich text. A `switch` over the kinds ends in `assertNever`. */
export type RichBlock =
  | { readonly kind: 'paragraph'; readonly content: Runs }
  | { readonly kind: 'heading'; readonly content: Runs }
  | { readonly kind: 'quote'; readonly content: Runs; /** Who said it; `null` where nobody is named. */ readonly by: string | null }
  | RichList;

/**
 * Text as people set it: paragraphs, sub-headings, lists and quotes, with bold, italic and links. It is kept as this value and never as HTML;
 * editors and renderers convert to and from it. No block is empty, and no two runs beside each other look the same.
 * @see docs/adr/0050-rich-text-is-a-value-of-our-own.md
 */
export type RichText = readonly RichBlock[];

/** Lists within lists, the outermost counted. */
export const MAX_LIST_DEPTH = 3;

/** Most blocks, list entries and runs of one text together. */
export const MAX_RICH_PARTS = 2000;

/** Longest key of a live figure. */
export const MAX_FIGURE_KEY_LENGTH = 300;

/** Longest address of a link. */
export const MAX_LINK_LENGTH = 2000;

const WEB = /^https?:\/\/[^\s/?#@\\:"<>]+(?::\d{1,5})?(?:[/?#][^\s\\"<>]*)?$/iu;
const MAIL = /^mailto:[^\s@?"<>\\]+@[^\s@?"<>\\]+$/iu;

/** Tells whether a link may lead there: the web or a mailbox, without a password or anything that hides where it leads. */
export function isLinkAllowed(href: string): boolean {
  return href.length <= MAX_LINK_LENGTH && !/\p{Cc}/u.test(href) && (WEB.test(href) || MAIL.test(href));
}
