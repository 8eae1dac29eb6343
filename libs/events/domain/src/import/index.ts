export * from './contract';
export * from './import-life';
