export * from './due-date';
export * from './due-state';
export * from './due-status';
