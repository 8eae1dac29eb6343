export * from './clause-event';
export * from './clause-fit';
export * from './clauses-progress';
