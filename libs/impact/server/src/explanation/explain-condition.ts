import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { COUNTED_STATUSES } from '@turnout/events/domain';
import { explain, type NodeProgress, promiseTree, type Reason } from '@turnout/impact/domain';
import { DomainError, isIsoDate } from '@turnout/shared/kernel';
import { decodeCursor, encodeCursor, isId, readLimit } from '@turnout/shared/server-platform';
import { PromiseKindsQueries } from '../kinds/promise-kinds.queries';
import { ClauseTimeReader } from '../target/clause-time.reader';
import { TargetQueries } from '../target/target.queries';
import { type ExplainedEnd, ExplainedEventsQueries } from './explained-events.queries';
import type { ConditionExplanation, ExplanationQuery, ExplanationReason } from './explanation.dto';

/** Tells of each event why it counts towards a condition of a promise, or why it does not, page by page. */
@Injectable()
export class ExplainCondition {
  constructor(
    private readonly targets: TargetQueries,
    private readonly time: ClauseTimeReader,
    private readonly kinds: PromiseKindsQueries,
    private readonly events: ExplainedEventsQueries,
  ) {}

  /** @throws DomainError `target.condition-not-found`, `request.bad-cursor`, `request.bad-limit` */
  async run(ctx: ProjectContext, { number, cursor, ...query }: ExplanationQuery): Promise<ConditionExplanation> {
    const type = query.type ?? null;
    const [limit, after] = [readLimit(query.limit), endOf(cursor)];
    const { items: targets } = await this.targets.list(ctx);
    const target = targets.find((each) => each.type === type);
    const tree = target ? promiseTree(target, await this.time.read(ctx)) : [];
    // The promise itself is no condition of it.
    const isThere = tree.slice(1).some((node) => node.number === Number(number));
    if (!target || !isThere) throw new DomainError('target.condition-not-found');
    const { events: found, total } = await this.events.page(ctx, type, limit + 1, after);
    const events = found.slice(0, limit);
    const months = [...new Set(events.map(({ startsOn }) => startsOn && `${startsOn.slice(0, 7)}-01`))];
    const promise = { ...target, projectId: ctx.project.id, tree };
    const progress = await this.kinds.progressIn(ctx.manager, promise, COUNTED_STATUSES, months);
    const node = nodeOf(progress?.clauses ?? [], Number(number));
    const explanations = new Map((node ? explain(node, events) : []).map((each) => [each.event, each]));
    const last = found.length > limit ? events.at(-1) : undefined;
    return {
      items: events.flatMap(({ id, title, startsOn }) => {
        const each = explanations.get(id);
        return each ? [{ ...each, event: { id, title, startsOn }, reasons: each.reasons.map(reasonOf) }] : [];
      }),
      nextCursor: last ? encodeCursor([last.startsOn, last.id]) : null,
      total,
    };
  }
}

/** The end of the page before; what is no end of any begins anew. */
function endOf(cursor: string | undefined): ExplainedEnd | null {
  if (cursor === undefined || cursor === '') return null;
  const [startsOn, id] = decodeCursor(cursor, 2);
  const isDay = startsOn === null || (typeof startsOn === 'string' && isIsoDate(startsOn));
  return isDay && typeof id === 'string' && isId(id) ? { startsOn: startsOn as string | null, id } : null;
}

function nodeOf(nodes: readonly NodeProgress[], number: number): NodeProgress | null {
  for (const each of nodes) {
    const found = each.node.number === number ? each : nodeOf(each.clauses, number);
    if (found) return found;
  }
  return null;
}

function reasonOf({ condition, fit, asked, stated }: Reason): ExplanationReason {
  return { condition, fit, asked: asked.map(String), stated: stated.map(String) };
}
