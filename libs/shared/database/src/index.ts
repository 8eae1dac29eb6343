export * from './compare-migrations';
export * from './data-source-options';
export * from './migrations';
export * from './snake-naming-strategy';
export * from './check-expressions';
