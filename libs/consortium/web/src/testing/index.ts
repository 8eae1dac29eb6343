export * from './form';
export * from './project';
