export * from './contract';
export * from './judged-event';
export * from './notice-facts';
export * from './notices-of';
export * from './ledger-rules';
