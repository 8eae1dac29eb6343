export * from './arbitrary-breakdowns';
export * from './sociall-records';
export * from './arbitrary-record';
