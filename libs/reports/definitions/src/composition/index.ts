export * from './composition';
export * from './default-composition';
export * from './read-composition';
