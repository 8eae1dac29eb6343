export * from './clause-table';
export * from './kept-promises';
export * from './promise-charts';
export * from './promise-pace';
export * from './promise-sentences';
export * from './promise-table';
export * from './promise-trends';
export * from './promised-total';
