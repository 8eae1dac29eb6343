import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { ProjectCodeReader } from '@turnout/consortium/server';
import { checkTarget, type TargetDraft } from '@turnout/impact/domain';
import { type FactsOf, refuse } from '@turnout/shared/server-platform';
import type { TargetEntity } from './target.entity';
import { TargetQueries } from './target.queries';

/** Judges a promise against the project it is made in, and makes it what is kept. */
@Injectable()
export class JudgeTarget {
  constructor(
    private readonly codes: ProjectCodeReader,
    private readonly queries: TargetQueries,
  ) {}

  /** @throws DomainError with the fields that are wrong */
  async run(ctx: ProjectContext, draft: TargetDraft, ownId?: string): Promise<FactsOf<TargetEntity>> {
    const { eventTypes } = await this.codes.read(ctx);
    const { items } = await this.queries.list(ctx);
    const promised = items.filter(({ id }) => id !== ownId).map(({ type }) => type);
    refuse(checkTarget(draft, { types: eventTypes.keys(), promised }));
    return {
      eventTypeId: eventTypes.get(draft.type ?? '') ?? '',
      events: draft.events ?? null,
      participants: draft.participants ?? null,
    };
  }
}
