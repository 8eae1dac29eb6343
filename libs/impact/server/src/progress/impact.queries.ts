import { Injectable } from '@nestjs/common';
import type { EventStatus } from '@turnout/events/domain';
import {
  type ClauseEvent,
  type PromiseLine,
  type PromiseProgress,
  promiseProgress,
  promiseTree,
  type Target,
} from '@turnout/impact/domain';
import type { StoreContext } from '@turnout/shared/server-platform';
import { PromiseKindsQueries } from '../kinds/promise-kinds.queries';
import { ClauseTimeReader } from '../target/clause-time.reader';

/** Says how far the promises of a project are kept. */
@Injectable()
export class ImpactQueries {
  constructor(
    private readonly time: ClauseTimeReader,
    private readonly kinds: PromiseKindsQueries,
  ) {}

  /** How far promises are kept by the events of some statuses, by the codes of their types. @param lines sums of all these events that a promise is about */
  async progressOf(
    context: StoreContext,
    targets: readonly Target[],
    lines: ReadonlyMap<string | null, PromiseLine>,
    statuses: readonly EventStatus[],
  ): Promise<ReadonlyMap<string | null, PromiseProgress>> {
    const time = await this.time.read(context);
    const [asking, plain] = [targets.filter(asksSomething), targets.filter((target) => !asksSomething(target))];
    const asked = asking.map((target) => ({ ...target, projectId: context.project.id, tree: promiseTree(target, time) }));
    const progress = await this.kinds.progress(context.manager, asked, statuses);
    return new Map([
      ...asking.flatMap(({ type }, index) => (progress[index] ? [[type, progress[index]] as const] : [])),
      ...plain.map((target) => [target.type, promiseProgress(target, sumAsEvent(lines.get(target.type)), time)] as const),
    ]);
  }
}

/** Whether a promise asks anything of an event, so that the sums of its type do not answer for it. */
export function asksSomething({ clauses, byMonth }: Pick<Target, 'clauses' | 'byMonth'>): boolean {
  return clauses.length > 0 || byMonth !== null;
}

/** All events of a type as one: a promise that asks nothing of an event is kept by their sums. */
function sumAsEvent(line: PromiseLine | undefined): readonly ClauseEvent[] {
  const meetings = line?.events.reached ?? 0;
  const unstated = { setting: null, level: null, country: null, leadPartner: null, coPartners: [], startsOn: null, audience: [] };
  return meetings === 0 ? [] : [{ ...unstated, id: '', meetings, count: line?.participants.reached ?? null }];
}
