import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { ProjectCodeReader } from '@turnout/consortium/server';
import { checkTarget, type SurplusRule, type TargetDraft } from '@turnout/impact/domain';
import { type FactsOf, refuse } from '@turnout/shared/server-platform';
import type { ClauseCodes } from './clause-tree';
import { ClauseTimeReader } from './clause-time.reader';
import type { TargetEntity } from './target.entity';
import { TargetQueries } from './target.queries';

/** A promise that may be kept, and what its clauses name. */
export interface JudgedTarget {
  readonly facts: FactsOf<TargetEntity>;
  readonly codes: ClauseCodes;
}

/** Judges a promise against the project it is made in, and makes it what is kept. */
@Injectable()
export class JudgeTarget {
  constructor(
    private readonly codes: ProjectCodeReader,
    private readonly time: ClauseTimeReader,
    private readonly queries: TargetQueries,
  ) {}

  /** @throws DomainError with the fields that are wrong */
  async run(ctx: ProjectContext, draft: TargetDraft, ownId?: string): Promise<JudgedTarget> {
    const { eventTypes, partners } = await this.codes.read(ctx);
    const time = await this.time.read(ctx);
    const { items } = await this.queries.list(ctx);
    const promised = items.filter(({ id }) => id !== ownId).map(({ type }) => type);
    const periods = new Map(time.periods.map(({ code, id }) => [code, id]));
    refuse(checkTarget(draft, { types: eventTypes.keys(), promised, partners: [...partners.keys()], periods: [...periods.keys()] }));
    return {
      facts: {
        // Another code was refused.
        eventTypeId: typeof draft.type === 'string' ? (eventTypes.get(draft.type) ?? '') : null,
        ...{ events: draft.events ?? null, participants: draft.participants ?? null, byMonth: draft.byMonth ?? null },
        // Another word was refused.
        surplus: (draft.surplus ?? 'once') as SurplusRule,
      },
      codes: { partners, periods },
    };
  }
}
