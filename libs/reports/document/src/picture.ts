/** A picture with all that is said of it. The document holds its bytes, so that the same document is always the same file. */
export interface Picture {
  /** Stable name: the id of the evidence it comes from. */
  readonly id: string;
  readonly mediaType: 'image/jpeg';
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** The file; `null` in a document that is only shown on a page, which knows where its pictures lie. */
  readonly base64: string | null;
  /** What is to be seen; `null` for a picture that only decorates, which is passed over when the document is read out. */
  readonly alternative: string | null;
  readonly caption: string | null;
  /** Who took it, in words: "Photo: CESIE". */
  readonly credit: string | null;
}
