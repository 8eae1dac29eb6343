import { Injectable } from '@nestjs/common';
import { COUNTED_STATUSES } from '@turnout/events/domain';
import { type ClauseTime, type ConditionsGap, NO_GAP, promiseTree } from '@turnout/impact/domain';
import type { EntityManager } from 'typeorm';
import { PromiseKindsQueries } from '../kinds/promise-kinds.queries';
import { asksSomething } from '../progress/impact.queries';
import { type ProjectTarget, TargetQueries } from '../target/target.queries';

/** What a project promised for one event type, and what its conditions still miss. */
export interface JudgedTarget extends ProjectTarget {
  readonly conditions: ConditionsGap;
}

/** Reads the promises of several projects. */
@Injectable()
export class PromisedQueries {
  constructor(
    private readonly targets: TargetQueries,
    private readonly kinds: PromiseKindsQueries,
  ) {}

  /** The promises of all of the projects, those of each in its order of event types. @param times of the projects, by their ids */
  async promised(manager: EntityManager, times: ReadonlyMap<string, ClauseTime>): Promise<readonly JudgedTarget[]> {
    const targets = await this.targets.ofProjects(manager, [...times.keys()]);
    const asking = targets.flatMap((target) => {
      const time = times.get(target.projectId);
      return time && asksSomething(target) ? [{ ...target, tree: promiseTree(target, time) }] : [];
    });
    const gaps = await this.kinds.gaps(manager, asking, COUNTED_STATUSES);
    const gapOf = new Map(
      gaps.map(({ inClauses, inClausesAtLeast }, index) => [asking[index]?.id, { missing: inClauses, missingAtLeast: inClausesAtLeast }]),
    );
    return targets.map((target) => ({ ...target, conditions: gapOf.get(target.id) ?? NO_GAP }));
  }
}
