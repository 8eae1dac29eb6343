export * from './generated-text';
export * from './global-report-facts';
