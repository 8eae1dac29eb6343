export * from './findings-of';
export * from './quality-rules';
