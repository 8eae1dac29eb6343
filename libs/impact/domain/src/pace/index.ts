export * from './forecast';
export * from './measure';
export * from './month-sums';
export * from './pace';
export * from './pace-words';
export * from './plan-line';
export * from './promise-time';
export * from './trend';
