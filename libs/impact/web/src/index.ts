export * from './impact.routes';
