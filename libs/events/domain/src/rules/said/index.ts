export * from './said-country';
export * from './said-days';
export * from './said-people';
export * from './sentences';
