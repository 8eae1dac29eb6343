export * from './next-deadline';
export * from './project-standing';
export * from './promise-standing';
