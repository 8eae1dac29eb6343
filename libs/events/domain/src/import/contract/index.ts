export * from './decision';
export * from './import-column';
export * from './import-vocabulary';
export * from './imported-row';
export * from './known-event';
export * from './question';
export * from './raw-table';
export * from './understanding';
