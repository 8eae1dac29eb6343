export * from './missing/missing.dto';
export * from './missing/missing.queries';
export * from './reminders.entities';
export * from './reminders.module';
export * from './rules/reminder-rules.dto';
export * from './rules/reminder-rules.queries';
