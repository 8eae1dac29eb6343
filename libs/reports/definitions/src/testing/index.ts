export * from './global-report-facts-of';
export * from './golden-documents';
export * from './hostile-records';
export * from './rich-global-report';
export * from './ledger-facts-of';
export * from './renderer-contract';
export * from './sociall-facts';
export * from './brief-report-facts-of';
