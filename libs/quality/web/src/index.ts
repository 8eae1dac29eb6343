export * from './finding/event-findings';
export * from './quality.routes';
