export * from './arbitrary-breakdowns';
export * from './ledger-event';
export * from './sociall-records';
export * from './arbitrary-record';
export * from './sociall-table';
export * from './sociall-vocabulary';
