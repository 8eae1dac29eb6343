export * from './event-record';
export * from './totals';
export * from './vocabulary';
