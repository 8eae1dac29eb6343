/** A picture of the file. */
export interface EmbeddedImage {
  /** Name that pages know it by: `I1`. */
  readonly id: string;
  ref(): object;
}
