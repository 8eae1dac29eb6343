export * from './prose';
export * from './set-figures';
