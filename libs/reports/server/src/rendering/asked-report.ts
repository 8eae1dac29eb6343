import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { type Composition, defaultComposition, readComposition, REPORT_DEFINITION_IDS } from '@turnout/reports/definitions';
import { DomainError } from '@turnout/shared/kernel';
import { refuse } from '@turnout/shared/server-platform';
import { CompositionQueries } from '../composition/composition.queries';
import { documentLanguage } from '../document-language';
import type { AskedReport } from './rendering.dto';

/** Finds out which report somebody asks for. */
@Injectable()
export class AskedReportReader {
  constructor(private readonly compositions: CompositionQueries) {}

  /** @throws DomainError `composition.not-found`, or with the fields that are wrong */
  async read(ctx: ProjectContext, { composition, definition, language, filter }: AskedReport): Promise<Composition> {
    if (composition !== undefined) return this.compositions.composition(ctx, composition);
    const known = REPORT_DEFINITION_IDS.find((each) => each === definition);
    if (!known) {
      const refusal = { code: 'composition.unknown-definition', params: { known: REPORT_DEFINITION_IDS.join(', ') } };
      throw new DomainError(refusal.code, refusal.params, [{ pointer: '/definition', ...refusal }]);
    }
    const asked = { ...defaultComposition(known, documentLanguage(ctx, language)), ...(filter === undefined ? {} : { filter }) };
    const { composition: read, errors } = readComposition(asked, '');
    refuse(errors);
    return read;
  }
}
