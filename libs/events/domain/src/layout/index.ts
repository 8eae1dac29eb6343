export * from './list-column';
export * from './list-group';
export * from './list-layout';
