import type { Block, Picture } from '@turnout/reports/document';
import type { Line } from '../text/line';
import type { TextStyle } from '../text/text-style';
import type { DrawnShape } from './set-drawing';
import type { Tag } from './tag';

/** A filled rectangle. Lengths are points from the top left corner of the page throughout the plan. */
export interface Fill {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly colour: string;
}

/** A straight line. */
export interface Rule {
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
  readonly thickness: number;
  readonly colour: string;
  /** Whether it is a row of dots that leads the eye. */
  readonly isDotted?: boolean;
}

/** Lines of text below one another in one place of the width. Right-aligned lines end at `x + width`. */
export interface SetText {
  readonly lines: readonly Line[];
  readonly x: number;
  readonly width: number;
  readonly align: 'left' | 'right';
  readonly style: TextStyle;
  readonly colour: string;
  /** `null` where it repeats what was said or serves paging only: no reader reads it out. */
  readonly tag: Tag | null;
}

/** Text on a page; `y` is the top of its first line. */
export interface PlacedText {
  readonly text: SetText;
  readonly y: number;
}

/** The EU emblem, three wide by two high. */
export interface Emblem {
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly tag: Tag;
}

/** A picture in its place. */
export interface PlacedImage {
  readonly picture: Picture;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** `null` where it only decorates. */
  readonly tag: Tag | null;
}

/** A drawing in its place. */
export interface PlacedDrawing {
  readonly shapes: readonly DrawnShape[];
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly tag: Tag;
}

/** A height on a page, the page by its index. */
export interface PagePlace {
  readonly page: number;
  readonly y: number;
}

/** A place on the page that leads somewhere: to an address, or to another place of the document. */
export interface PlacedLink {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly to: string | PagePlace;
  /** Where it leads, in words. */
  readonly said: string;
  readonly tag: Tag;
}

/**
 * An entry that names the page of another block: what leads there is known when every block has its place. It takes no room that would depend on
 * the number, so that nothing moves when the number becomes known.
 */
export interface PageReference extends Omit<PlacedLink, 'to'> {
  readonly to: Block;
  /** Where the words of the entry end on its last line, from the left edge of the page. */
  readonly wordsEnd: number;
  /** Top of its last line. */
  readonly lastLine: number;
  readonly style: TextStyle;
}

/** A block that others refer to. */
export interface Target {
  readonly block: Block;
  readonly y: number;
}

/** An entry of the outline, level 1 at the top. */
export interface Bookmark {
  readonly title: string;
  readonly level: number;
  readonly y: number;
}

/** One page with everything in its place: fills lie below, rules above the text. */
export interface PagePlan {
  readonly fills: Fill[];
  readonly emblems: Emblem[];
  readonly images: PlacedImage[];
  readonly drawings: PlacedDrawing[];
  readonly links: PlacedLink[];
  readonly texts: PlacedText[];
  readonly rules: Rule[];
  readonly bookmarks: Bookmark[];
  readonly targets: Target[];
  readonly references: PageReference[];
}

/** A page with nothing on it. */
export function blankPage(): PagePlan {
  return { fills: [], emblems: [], images: [], drawings: [], links: [], texts: [], rules: [], bookmarks: [], targets: [], references: [] };
}
