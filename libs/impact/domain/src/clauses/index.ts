export * from './clause-event';
export * from './clause-fit';
export * from './clause-time';
export * from './clauses-progress';
