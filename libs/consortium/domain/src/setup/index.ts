export * from './check-event-type';
export * from './check-project';
export * from './check-work-package';
export * from './field-checks';
