export * from './promise-line';
export * from './promise-words';
export * from './target';
export * from './target-progress';
export * from './check-target';
export * from './rules';
export * from './clauses';
export * from './pace';
