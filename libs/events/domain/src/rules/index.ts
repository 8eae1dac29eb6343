export * from './alike';
export { contradictionsIn } from './brief-report-contradicts-record';
export * from './contract';
export * from './judged-event';
export * from './ledger-rules';
export * from './notice-facts';
export * from './notices-of';
