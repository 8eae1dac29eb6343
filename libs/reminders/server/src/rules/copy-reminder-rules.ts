import { Injectable } from '@nestjs/common';
import { AskingRulesCopy } from '@turnout/consortium/server';
import type { StoreContext } from '@turnout/shared/server-platform';
import { ReminderRulesEntity } from './reminder-rules.entity';

/** Copies what a project asks its partners for, by when and whether by mail. Nobody is written to for a day that was over before. */
@Injectable()
export class CopyReminderRules extends AskingRulesCopy {
  override async copy({ manager, project, now }: StoreContext, fromProjectId: string): Promise<void> {
    const rules = await manager.findOneBy(ReminderRulesEntity, { projectId: fromProjectId });
    if (rules) await manager.insert(ReminderRulesEntity, { ...rules, projectId: project.id, askedUntil: now, version: 1, updatedAt: now });
  }
}
