export * from './project-facts';
