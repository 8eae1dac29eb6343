import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { parseEventFilter } from '@turnout/events/domain';
import { type Composition, composeReport, type GlobalReportFacts } from '@turnout/reports/definitions';
import type { ReportDocument } from '@turnout/reports/document';
import { Translators } from '@turnout/shared/server-platform';
import { type GlobalFactsWish, GlobalFactsReader } from './facts/global-facts.reader';

/** A document with the facts it was composed from. */
export interface ComposedDocument {
  readonly document: ReportDocument;
  readonly facts: GlobalReportFacts;
}

/** What of the records a document is about; `bytes: 'none'` for one that is shown on a page, which fetches pictures by their ids. */
export type DocumentWish = Partial<Pick<GlobalFactsWish, 'bytes' | 'keep' | 'isNaming'>>;

/** Composes the document of a composition from the records as they stand. */
@Injectable()
export class ComposeDocument {
  constructor(
    private readonly facts: GlobalFactsReader,
    private readonly translators: Translators,
  ) {}

  /**
   * @throws DomainError `file.lost`, `file.store-away`, `file.picture-broken`, or what the filter does not understand
   */
  async run(ctx: ProjectContext, composition: Composition, wish: DocumentWish = {}): Promise<ComposedDocument> {
    const pictures = composition.sections.find(({ kind }) => kind === 'pictures')?.pictures ?? null;
    const facts = await this.facts.read(ctx, { filter: parseEventFilter(composition.filter), pictures, bytes: 'print', ...wish });
    return { document: composeReport(composition, facts, this.translators.ofDocuments(composition.language)), facts };
  }
}
