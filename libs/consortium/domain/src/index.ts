export * from './project-period';
export * from './vocabulary';
