export * from './clause-fit';
export * from './clauses-progress';
