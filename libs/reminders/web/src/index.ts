export * from './missing-need';
export * from './reminders.routes';
