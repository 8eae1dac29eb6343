import { ReminderRulesEntity } from './rules/reminder-rules.entity';

/** The tables of the capability. */
export const REMINDERS_ENTITIES = [ReminderRulesEntity] as const;
