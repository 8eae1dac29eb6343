import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { ProjectCodeReader } from '@turnout/consortium/server';
import { type Composition, defaultComposition, projectReport, REPORT_DEFINITION_IDS } from '@turnout/reports/definitions';
import { DOCUMENT_LANGUAGES, isDocumentLanguage } from '@turnout/shared/i18n';
import { DomainError, tidyLine } from '@turnout/shared/kernel';
import { AuditTrail, refuse, Transactions } from '@turnout/shared/server-platform';
import { documentLanguage } from '../document-language';
import type { CompositionDetail, NewComposition } from './composition.dto';
import { CompositionQueries } from './composition.queries';
import { CompositionRepository } from './composition.repository';
import { keptComposition } from './kept-composition';
import { compositionNote } from './note-composition';

/** Begins a report: a new one with every section generated from the records, or a copy of another. */
@Injectable()
export class AddComposition {
  constructor(
    private readonly transactions: Transactions,
    private readonly repository: CompositionRepository,
    private readonly queries: CompositionQueries,
    private readonly codes: ProjectCodeReader,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `composition.not-found` of the one to copy, `composition.too-many`, or with the fields that are wrong */
  run(ctx: ProjectContext, input: NewComposition): Promise<CompositionDetail> {
    return this.transactions.run(ctx, async (tx) => {
      const names = await this.repository.names(tx);
      const begun = await this.#begin(tx, input);
      const name = tidyLine(input.name ?? '') || freeName(begun.name || wordsOf(tx, begun), names);
      const kept = keptComposition({ ...begun, name }, await this.codes.read(tx));
      const by = tx.account.id;
      const id = await this.repository.insert(tx, { ...kept, createdBy: by, updatedBy: by });
      const detail = await this.queries.read(tx, id);
      const note = compositionNote(null, detail);
      if (note) await this.audit.note(tx, note);
      return detail;
    });
  }

  async #begin(tx: ProjectContext, { definition, language, copyOf }: NewComposition): Promise<Composition> {
    if (language !== undefined && !isDocumentLanguage(language)) {
      refuse([{ pointer: '/language', code: 'composition.unknown-language', params: { known: DOCUMENT_LANGUAGES.join(', ') } }]);
    }
    if (copyOf !== undefined) {
      const copied = await this.queries.composition(tx, copyOf);
      return isDocumentLanguage(language) ? { ...copied, language } : copied;
    }
    const known = REPORT_DEFINITION_IDS.find((each) => each === definition);
    if (!known) {
      const refusal = { code: 'composition.unknown-definition', params: { known: REPORT_DEFINITION_IDS.join(', ') } };
      throw new DomainError(refusal.code, refusal.params, [{ pointer: '/definition', ...refusal }]);
    }
    return defaultComposition(known, documentLanguage(tx, language));
  }
}

function wordsOf({ translator }: ProjectContext, { definition }: Composition): string {
  const report = projectReport(definition);
  return report ? translator.text(report.titleKey) : definition;
}

/** The name, with a number behind it where it is taken. */
function freeName(wanted: string, taken: readonly string[]): string {
  for (let number = 1; ; number++) {
    const name = number === 1 ? wanted : `${wanted.slice(0, 190)} ${String(number)}`;
    if (!taken.includes(name)) return name;
  }
}
