export * from './sociall-records';
export * from './arbitrary-record';
