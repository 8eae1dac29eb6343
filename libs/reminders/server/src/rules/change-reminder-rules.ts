import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { checkReminderRules } from '@turnout/reminders/domain';
import { AuditTrail, refuse, requireVersion, Transactions } from '@turnout/shared/server-platform';
import { changedRules, type ReminderRules, type ReminderRulesChange } from './reminder-rules.dto';
import { ReminderRulesQueries } from './reminder-rules.queries';
import { ReminderRulesRepository } from './reminder-rules.repository';

/** What decides when digests go out. */
const TIME = ['sendsDigests', 'weekday', 'hour', 'zone'] as const;

/** Changes what a project asks its partners for. */
@Injectable()
export class ChangeReminderRules {
  constructor(
    private readonly transactions: Transactions,
    private readonly repository: ReminderRulesRepository,
    private readonly queries: ReminderRulesQueries,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `precondition.failed`, or with the fields that are wrong */
  run(ctx: ProjectContext, version: number, change: ReminderRulesChange): Promise<ReminderRules> {
    return this.transactions.run(ctx, async (tx) => {
      const before = await this.queries.read(tx);
      requireVersion(before.version, version);
      const rules = changedRules(before, change);
      refuse(checkReminderRules(rules));
      await this.repository.put(
        tx,
        rules,
        TIME.some((name) => rules[name] !== before[name]),
      );
      const after = await this.queries.read(tx);
      await this.audit.note(tx, { kind: 'reminder-rules', id: tx.project.id, label: null, operation: 'change', before, after });
      return after;
    });
  }
}
