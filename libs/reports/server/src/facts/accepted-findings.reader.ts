import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { type Finding, FindingQueries } from '@turnout/quality/server';
import type { AcceptedFinding, LedgerFacts } from '@turnout/reports/definitions';
import { isoDateOf } from '@turnout/shared/kernel';

/** Reads what was noticed about the records of a report and accepted. */
@Injectable()
export class AcceptedFindingsReader {
  constructor(private readonly findings: FindingQueries) {}

  /** In the order of the rules; what is about other records only is left out. */
  async read(ctx: ProjectContext, { records }: Pick<LedgerFacts, 'records'>): Promise<AcceptedFinding[]> {
    const shown = new Set(records.map(({ id }) => id));
    const accepted: Finding[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: { items: readonly Finding[]; nextCursor: string | null } = await this.findings.list(ctx, {
        state: 'accepted',
        cursor,
        limit: '200',
      });
      accepted.push(...page.items);
      cursor = page.nextCursor;
    }
    return accepted.filter(({ events }) => events.length === 0 || events.some(({ id }) => shown.has(id))).flatMap(acceptedOf);
  }
}

function acceptedOf({ rule, params, events, accepted }: Finding): AcceptedFinding[] {
  if (!accepted) return [];
  const { reason, by, at } = accepted;
  return [{ rule, params, events: events.map(({ title }) => title), reason, by, on: isoDateOf(new Date(at)) }];
}
