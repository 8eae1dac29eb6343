import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { type EventFilter, NO_FILTER, parseEventFilter } from '@turnout/events/domain';
import { PromiseFactsReader } from '@turnout/impact/server';
import { type Composition, figuresOf, type GlobalReportFacts, setFigures } from '@turnout/reports/definitions';
import { groundOf, type NarrativeGround, type NarrativeSection } from '@turnout/reports/narrative';
import type { DocumentLanguage } from '@turnout/shared/i18n';
import type { RichText } from '@turnout/shared/kernel';
import { Translators } from '@turnout/shared/server-platform';
import { inSnapshot } from '../facts/in-snapshot';
import { LedgerFactsReader } from '../facts/ledger-facts.reader';

/** Texts with what they are held against. */
export interface GroundedSections {
  readonly sections: readonly NarrativeSection[];
  readonly ground: NarrativeGround;
}

/** Reads what texts are held against: the records, the promises and the project's card, as they stand at one instant. */
@Injectable()
export class GroundReader {
  constructor(
    private readonly ledger: LedgerFactsReader,
    private readonly promises: PromiseFactsReader,
    private readonly translators: Translators,
  ) {}

  /** For texts without live figures, about the whole project. */
  async read(ctx: ProjectContext): Promise<NarrativeGround> {
    return groundOf(await this.#facts(ctx, NO_FILTER));
  }

  /** For a rich text about the whole project. */
  async ofText(ctx: ProjectContext, text: RichText): Promise<GroundedSections> {
    return this.#grounded(await this.#facts(ctx, NO_FILTER), [{ id: null, text }], 'en');
  }

  /** For the texts that somebody wrote in a composition: those that are generated say what the records say. */
  async ofComposition(ctx: ProjectContext, { filter, sections, language }: Composition): Promise<GroundedSections> {
    const written = sections.flatMap(({ id, text, isOn }) => (text === null || !isOn ? [] : [{ id, text }]));
    return this.#grounded(await this.#facts(ctx, parseEventFilter(filter)), written, language);
  }

  #facts(ctx: ProjectContext, filter: EventFilter): Promise<GlobalReportFacts> {
    return inSnapshot(ctx, async (snapshot) => ({
      ...(await this.ledger.whole(snapshot, filter)),
      ...(await this.promises.read(snapshot)),
      // No statement is held against these.
      ...{ briefReports: [], pictures: [], logo: null, evidence: { documentedEvents: 0, documentedParticipants: 0, files: 0 } },
    }));
  }

  #grounded(facts: GlobalReportFacts, sections: readonly NarrativeSection[], language: DocumentLanguage): GroundedSections {
    const translator = this.translators.ofDocuments(language);
    const figures = figuresOf(facts, translator);
    return {
      sections: sections.map(({ id, text }) => ({ id, text: setFigures(text, figures, translator) })),
      ground: { ...groundOf(facts), figures: new Set(figures.keys()) },
    };
  }
}
