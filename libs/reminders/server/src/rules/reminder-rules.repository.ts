import { Injectable } from '@nestjs/common';
import { DomainError } from '@turnout/shared/kernel';
import type { StoreContext } from '@turnout/shared/server-platform';
import type { ReminderRules } from './reminder-rules.dto';
import { ReminderRulesEntity } from './reminder-rules.entity';

/** Keeps what projects ask for. */
@Injectable()
export class ReminderRulesRepository {
  /** Keeps the rules in the place of the version that was read; whoever was faster wins. @param isAnotherTime whether digests begin anew: none goes out for a day that was past when the day was chosen @throws DomainError `precondition.failed` */
  async put({ manager, project, now }: StoreContext, { days, version, ...rest }: ReminderRules, isAnotherTime: boolean): Promise<void> {
    const given = Object.fromEntries(Object.entries(days).map(([kind, value]) => [`${kind}Days`, value as number | null]));
    const row = { ...rest, ...given, version: version + 1, updatedAt: now, ...(isAnotherTime ? { askedUntil: now } : {}) };
    const { affected } = await manager.update(ReminderRulesEntity, { projectId: project.id, version }, row);
    if (affected === 1) return;
    const sql = 'insert into reminder_rules (project_id, updated_at, version) values ($1, $2, 1) on conflict do nothing returning version';
    const made = await manager.query<unknown[]>(sql, [project.id, now]);
    if (made.length !== 1 || version !== 1) throw new DomainError('precondition.failed');
    await manager.update(ReminderRulesEntity, { projectId: project.id }, row);
  }
}
