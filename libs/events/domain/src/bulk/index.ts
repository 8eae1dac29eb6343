export * from './bulk-change';
export * from './bulk-effect';
export * from './check-bulk-change';
