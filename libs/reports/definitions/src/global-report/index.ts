export * from './compose-global-report';
export * from './generated-text';
export * from './global-report';
export * from './global-report-facts';
