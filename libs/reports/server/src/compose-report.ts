import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { type ListLayout, parseEventFilter, parseListLayout, parsePivotShape } from '@turnout/events/domain';
import { filterOf } from '@turnout/events/server';
import {
  defaultComposition,
  reportDefinition,
  queryOf,
  REPORT_DEFINITION_IDS,
  REPORT_IDS,
  type ReportDefinitionId,
  type ReportId,
} from '@turnout/reports/definitions';
import type { ReportDocument } from '@turnout/reports/document';
import { DomainError } from '@turnout/shared/kernel';
import { Translators } from '@turnout/shared/server-platform';
import { CompositionQueries } from './composition/composition.queries';
import { ComposeDocument } from './compose-document';
import { documentLanguage } from './document-language';
import { AcceptedFindingsReader } from './facts/accepted-findings.reader';
import { LedgerFactsReader } from './facts/ledger-facts.reader';
import type { ReportQuery } from './report.dto';

/** Composes a report from the records as they stand: as anybody can have it, without texts of its own. */
@Injectable()
export class ComposeReport {
  constructor(
    private readonly documents: ComposeDocument,
    private readonly facts: LedgerFactsReader,
    private readonly accepted: AcceptedFindingsReader,
    private readonly compositions: CompositionQueries,
    private readonly translators: Translators,
  ) {}

  /** @throws DomainError `composition.not-found`, what filter and layout do not understand, `file.lost`, `file.store-away` */
  async run(ctx: ProjectContext, definition: ReportId, query: ReportQuery): Promise<ReportDocument> {
    if (query.composition !== undefined) return this.#composed(ctx, definition, query.composition);
    const filter = parseEventFilter(filterOf(query));
    const language = documentLanguage(ctx, query.lang);
    const ofRecords = reportDefinition(definition);
    if (!ofRecords) {
      const composition = defaultComposition(requireComposed(definition), language);
      return (await this.documents.run(ctx, { ...composition, filter: queryOf(filter) })).document;
    }
    const translator = this.translators.ofDocuments(language);
    if (definition === 'pivot') {
      const pivot = parsePivotShape(filterOf(query));
      return ofRecords.build({ ...(await this.facts.read(ctx, filter)), pivot }, translator);
    }
    const facts = await this.facts.read(ctx, filter, layoutOf(query));
    // A list that is printed as it is shown says what the list says.
    const accepted = query.accepted === 'none' || facts.layout ? [] : await this.accepted.read(ctx, facts);
    return ofRecords.build({ ...facts, accepted }, translator);
  }

  async #composed(ctx: ProjectContext, definition: ReportId, id: string): Promise<ReportDocument> {
    const composition = await this.compositions.composition(ctx, id);
    if (composition.definition !== definition) throw new DomainError('composition.not-found');
    return (await this.documents.run(ctx, composition)).document;
  }
}

/** The definition of that name. @throws DomainError `report.unknown-definition` */
export function requireDefinition(name: string): ReportId {
  return oneOf(REPORT_IDS, name);
}

function requireComposed(name: ReportId): ReportDefinitionId {
  return oneOf(REPORT_DEFINITION_IDS, name);
}

function oneOf<T extends string>(ids: readonly T[], name: string): T {
  const definition = ids.find((each) => each === name);
  if (!definition) throw new DomainError('report.unknown-definition');
  return definition;
}

/** How a list was laid out when somebody asked for what it shows; nothing where the report is asked for as it is printed. */
function layoutOf(query: ReportQuery): ListLayout | undefined {
  const isAsked = [query.group, query.sort, query.columns].some((value) => value !== undefined);
  return isAsked ? parseListLayout(filterOf(query)) : undefined;
}
