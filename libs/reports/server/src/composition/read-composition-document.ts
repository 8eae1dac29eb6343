import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { figuresOf } from '@turnout/reports/definitions';
import type { Cell, ReportDocument } from '@turnout/reports/document';
import { type Page, Translators } from '@turnout/shared/server-platform';
import { ComposeDocument } from '../compose-document';
import type { OfferedFigure } from './composition-document.dto';
import { CompositionQueries } from './composition.queries';

/** Composes the document of a kept composition as a page shows it: pictures by their ids alone. */
@Injectable()
export class ReadCompositionDocument {
  constructor(
    private readonly compositions: CompositionQueries,
    private readonly documents: ComposeDocument,
    private readonly translators: Translators,
  ) {}

  /** @throws DomainError `composition.not-found`, `file.lost`, `file.store-away` */
  async run(ctx: ProjectContext, id: string): Promise<ReportDocument> {
    const composition = await this.compositions.composition(ctx, id);
    return (await this.documents.run(ctx, composition, { bytes: 'none' })).document;
  }

  /** Every figure that its texts can hold, as it stands. @throws DomainError `composition.not-found` */
  async figures(ctx: ProjectContext, id: string): Promise<Page<OfferedFigure>> {
    const composition = await this.compositions.composition(ctx, id);
    const { facts } = await this.documents.run(ctx, composition, { bytes: 'none' });
    const items = [...figuresOf(facts, this.translators.ofDocuments(composition.language))].map(([key, { label, text, basis, value }]) => ({
      ...{ key, label, text, basis },
      query: queryOf(value),
    }));
    return { items, nextCursor: null, total: items.length };
  }
}

function queryOf(value: Cell): OfferedFigure['query'] {
  return 'trace' in value && value.trace ? value.trace.query : null;
}
