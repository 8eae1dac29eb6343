import { AskedItemEntity } from './digest/asked-item.entity';
import { DigestEntity } from './digest/digest.entity';
import { ReminderEntity } from './digest/reminder.entity';
import { ReminderRulesEntity } from './rules/reminder-rules.entity';

/** The tables of the capability. */
export const REMINDERS_ENTITIES = [ReminderRulesEntity, DigestEntity, ReminderEntity, AskedItemEntity] as const;
