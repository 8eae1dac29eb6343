import type { Trace } from '@turnout/reports/document';

/** What a page that shows a document may add to it. A file that stands alone has none of it. */
export interface HtmlOptions {
  /**
   * Address of the records a figure counts; figures become links to it, and carry the query itself in `data-trace` for a page that opens the
   * records without leaving.
   */
  readonly linkTo?: (trace: Trace) => string;
  /** Address of a record; what names the record becomes a link to it. */
  readonly recordLink?: (recordId: string) => string;
  /** Address of a picture that the document does not hold, by its id. */
  readonly pictureAddress?: (id: string) => string;
  /** Level of the document's title among the page's headings, 1 unless said otherwise; headings inside follow from it. */
  readonly titleLevel?: 1 | 2 | 3;
}
