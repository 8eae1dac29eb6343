export * from './finding/event-findings';
export * from './finding/open-findings';
export * from './quality.routes';
