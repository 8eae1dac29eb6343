export * from './catalogue';
export * from './format';
export * from './language';
export * from './translator';
