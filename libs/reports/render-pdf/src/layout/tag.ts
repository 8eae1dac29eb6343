/** Structure types in use, as PDF 1.7 names them. */
export type TagType =
  | 'Document'
  | 'Sect'
  | 'Div'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'BlockQuote'
  | 'Span'
  | 'TOC'
  | 'TOCI'
  | 'Reference'
  | 'Link'
  | 'Figure'
  | 'Table'
  | 'Caption'
  | 'THead'
  | 'TBody'
  | 'TFoot'
  | 'TR'
  | 'TH'
  | 'TD';

/** What a structure element says beyond its type. */
export interface TagTraits {
  /** BCP 47, where it is not the document's language. */
  readonly language?: string;
  readonly alternative?: string;
  readonly scope?: 'Row' | 'Column';
  readonly rowSpan?: number;
  readonly columnSpan?: number;
  /** Left, bottom, right and top in points of the page, for figures. */
  readonly box?: readonly [number, number, number, number];
}

const NO_TRAITS: TagTraits = {};
const NONE: readonly never[] = [];

/** A piece of content: the index of its page and its marked-content id there. */
export interface Place {
  readonly page: number;
  readonly mark: number;
}

/**
 * A node of the structure tree: what a piece of the page means, in reading order. Built by layout, filled by painting
 * with the places where the content stands. A long table has many, so that empty lists are not made.
 */
export class Tag {
  private parts: Tag[] | null = null;
  private spots: Place[] | null = null;

  constructor(
    readonly type: TagType,
    readonly traits: TagTraits = NO_TRAITS,
  ) {}

  get children(): readonly Tag[] {
    return this.parts ?? NONE;
  }

  get places(): readonly Place[] {
    return this.spots ?? NONE;
  }

  /** Adds a node at the end and returns it. */
  add(type: TagType, traits?: TagTraits): Tag {
    return this.append(new Tag(type, traits));
  }

  /** Takes in a node made elsewhere. */
  append(child: Tag): Tag {
    (this.parts ??= []).push(child);
    return child;
  }

  /** Notes where content of this node stands. */
  standsAt(page: number, mark: number): void {
    (this.spots ??= []).push({ page, mark });
  }
}
