export * from './finding-words';
export * from './findings-of';
export * from './quality-rules';
export * from './finding-names';
