export * from './code';
export * from './event-type-level';
export * from './funding';
export * from './partner-draft';
export * from './project-period';
export * from './vocabulary';
export * from './setup';
