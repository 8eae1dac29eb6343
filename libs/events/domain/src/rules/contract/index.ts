export * from './event-finding';
export * from './fingerprint';
export * from './ledger-facts';
export * from './rule-kinds';
