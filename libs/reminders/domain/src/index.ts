export * from './check-reminder-rules';
export * from './due-day';
export * from './missing';
export * from './reminder-rules';
export * from './what-is-missing';
