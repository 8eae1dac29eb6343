import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { COUNTED_STATUSES } from '@turnout/events/domain';
import { explain, type NodeProgress, type Reason } from '@turnout/impact/domain';
import { DomainError } from '@turnout/shared/kernel';
import { ImpactQueries } from '../progress/impact.queries';
import { TargetQueries } from '../target/target.queries';
import { ExplainedEventsQueries } from './explained-events.queries';
import type { ConditionExplanation, ExplanationQuery, ExplanationReason } from './explanation.dto';

/** Most events that are explained; no more than the events of a condition that are named. */
const MOST_EXPLAINED = 100;

/** Tells of each event why it counts towards a condition of a promise, or why it does not. */
@Injectable()
export class ExplainCondition {
  constructor(
    private readonly targets: TargetQueries,
    private readonly queries: ImpactQueries,
    private readonly events: ExplainedEventsQueries,
  ) {}

  /** @throws DomainError `target.condition-not-found` */
  async run(ctx: ProjectContext, { type, number }: ExplanationQuery): Promise<ConditionExplanation> {
    const { items: targets } = await this.targets.list(ctx);
    const target = targets.find((each) => each.type === type);
    if (!target) throw new DomainError('target.condition-not-found');
    // A promise without conditions has none to explain: the sums that would answer for it are not read.
    const progress = await this.queries.progressOf(ctx, [target], new Map(), COUNTED_STATUSES);
    const node = nodeOf(progress.get(target.type)?.clauses ?? [], Number(number));
    if (!node) throw new DomainError('target.condition-not-found');
    const { events, total } = await this.events.first(ctx, target.type, MOST_EXPLAINED);
    const explanations = new Map(explain(node, events).map((each) => [each.event, each]));
    return {
      items: events.flatMap(({ id, title, startsOn }) => {
        const each = explanations.get(id);
        return each ? [{ ...each, event: { id, title, startsOn }, reasons: each.reasons.map(reasonOf) }] : [];
      }),
      total,
    };
  }
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
