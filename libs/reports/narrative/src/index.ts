export * from './check-narrative';
export * from './contradiction';
export * from './contradiction-words';
export { type Scope, type Stance } from './figures';
export * from './ground';
