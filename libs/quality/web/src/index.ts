export * from './finding/event-findings';
export * from './finding/open-findings';
export * from './needs/findings-need';
export * from './quality.routes';
