export * from './promise-facts';
export * from './promise-rules';
