export * from './check-series';
export * from './follow-series';
export * from './series';
