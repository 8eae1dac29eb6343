export * from './golden-documents';
export * from './ledger-facts-of';
export * from './renderer-contract';
export * from './sociall-facts';
