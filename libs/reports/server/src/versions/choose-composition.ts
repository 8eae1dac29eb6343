import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { type Composition, defaultComposition, readComposition, REPORT_DEFINITION_IDS } from '@turnout/reports/definitions';
import { isDocumentLanguage } from '@turnout/shared/i18n';
import { DomainError } from '@turnout/shared/kernel';
import { refuse } from '@turnout/shared/server-platform';
import { CompositionQueries } from '../composition/composition.queries';
import type { NewVersion } from './version.dto';

/** A composition that is to be frozen. */
export interface ChosenComposition {
  readonly composition: Composition;
  /** `null` where it is kept nowhere. */
  readonly id: string | null;
}

/** Finds what is to be frozen: a composition that is kept, or a report as it is before anybody changed anything. */
@Injectable()
export class ChooseComposition {
  constructor(private readonly compositions: CompositionQueries) {}

  /** @throws DomainError `composition.not-found`, `report.unknown-definition`, or what the filter does not understand */
  async run(ctx: ProjectContext, { composition: id, definition, language = 'en', filter = {} }: NewVersion): Promise<ChosenComposition> {
    if (id !== undefined) return { composition: await this.compositions.composition(ctx, id), id };
    const known = REPORT_DEFINITION_IDS.find((each) => each === definition);
    if (!known) throw new DomainError('report.unknown-definition');
    if (!isDocumentLanguage(language))
      throw new DomainError('composition.unknown-language', {}, [{ pointer: '/language', code: 'composition.unknown-language' }]);
    const { composition, errors } = readComposition({ ...defaultComposition(known, language), filter }, '');
    refuse(errors);
    return { composition, id: null };
  }

  /** A composition that is kept; `null` where it is not there any more. */
  async find(ctx: ProjectContext, id: string): Promise<Composition | null> {
    try {
      return await this.compositions.composition(ctx, id);
    } catch (error) {
      if (error instanceof DomainError && error.code === 'composition.not-found') return null;
      throw error;
    }
  }
}
