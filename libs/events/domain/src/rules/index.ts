export * from './alike';
export * from './contract';
export * from './judged-event';
export * from './ledger-rules';
export * from './notice-facts';
export * from './notices-of';
