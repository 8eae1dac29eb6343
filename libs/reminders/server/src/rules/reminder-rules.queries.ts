import { Injectable } from '@nestjs/common';
import { DEFAULT_RULES, MISSING_KINDS } from '@turnout/reminders/domain';
import { readRows, type StoreContext } from '@turnout/shared/server-platform';
import type { ReminderRules } from './reminder-rules.dto';

type Reader = Pick<StoreContext, 'manager' | 'project'>;

const DAYS = MISSING_KINDS.map((kind) => `'${kind}', ${kind}_days`).join(', ');

/** The columns of `reminder_rules` as they are answered. */
const RULES = `
  select json_build_object(${DAYS}) as days, months_before_deliverable as "monthsBeforeDeliverable", sends_digests as "sendsDigests",
         weekday, hour, zone, version
    from reminder_rules where project_id = $1`;

/** What a project that has said nothing answers with. */
const UNSAID: ReminderRules = { ...DEFAULT_RULES, days: { ...DEFAULT_RULES.days }, version: 1 };

/** Reads what projects ask for. */
@Injectable()
export class ReminderRulesQueries {
  /** The rules of the project; the defaults where it has said nothing. */
  async read({ manager, project }: Reader): Promise<ReminderRules> {
    const [rules] = await readRows<ReminderRules>(manager, RULES, [project.id]);
    return rules ?? UNSAID;
  }
}
