export * from './sociall-facts';
