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

/**
 * A node of the structure tree: what a piece of the page means, in reading order. Built by layout, filled by painting
 * with the places where the content stands.
 */
export class Tag {
  readonly children: Tag[] = [];
  /** Alternating page index and marked-content id. */
  readonly places: number[] = [];

  constructor(
    readonly type: TagType,
    readonly traits: TagTraits = NO_TRAITS,
  ) {}

  /** Adds a node at the end and returns it. */
  add(type: TagType, traits?: TagTraits): Tag {
    const child = new Tag(type, traits);
    this.children.push(child);
    return child;
  }
}

const NO_TRAITS: TagTraits = {};
