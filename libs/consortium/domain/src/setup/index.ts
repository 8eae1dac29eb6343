export * from './check-dimensions';
export * from './check-due';
export * from './check-event-type';
export * from './check-project';
export * from './check-work-package';
export * from './field-checks';
export * from './check-new-project';
export * from './project-templates';
