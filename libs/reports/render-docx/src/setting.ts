import type { ReportDocument } from '@turnout/reports/document';

/** What is counted while a document is set, so that captions, lists and drawings have numbers of their own. */
type Counted = 'table' | 'figure' | 'list' | 'drawing';

/** The document that is set, and what of it has been numbered so far. */
export class Setting {
  readonly #counts = new Map<Counted, number>();

  constructor(readonly document: ReportDocument) {}

  /** The next number, from 1. */
  next(counted: Counted): number {
    const number = (this.#counts.get(counted) ?? 0) + 1;
    this.#counts.set(counted, number);
    return number;
  }
}
