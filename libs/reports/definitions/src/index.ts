export * from './brief-report';
export * from './ledger-facts';
export * from './report-definition';
export * from './report-definitions';
export { eventsTable } from './events-table';
export { sumsByType } from './sums-by-type';
export { scriptLanguage } from './script-language';
