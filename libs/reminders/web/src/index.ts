export * from './missing/missing-count';
export * from './missing-need';
export * from './reminders.routes';
