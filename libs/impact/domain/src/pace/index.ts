export * from './forecast';
export * from './measure';
export * from './month-sums';
export * from './pace';
export * from './plan-line';
export * from './promise-time';
export * from './trend';
