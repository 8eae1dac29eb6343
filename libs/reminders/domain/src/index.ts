export * from './check-reminder-rules';
export * from './digest';
export * from './digest-week';
export * from './digest-words';
export * from './due-day';
export * from './missing';
export * from './reminder-rules';
export * from './what-is-missing';
