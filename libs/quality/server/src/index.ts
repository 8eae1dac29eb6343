export * from './quality.entities';
