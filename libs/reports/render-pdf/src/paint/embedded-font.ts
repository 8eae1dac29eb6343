/** A font of the file, as far as glyph runs need it. */
export interface EmbeddedFont {
  /** Name that pages know it by: `F1`. */
  readonly id: string;
  /** Glyph codes in hexadecimal and their advances in thousandths; glyphs are added to the embedded subset. */
  encode(
    text: string,
    features: Readonly<Record<string, boolean>>,
  ): readonly [readonly string[], readonly { readonly xAdvance: number; readonly advanceWidth: number }[]];
  ref(): object;
}
