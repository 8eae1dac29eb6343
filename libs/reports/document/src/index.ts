export * from './block';
export * from './cell';
export * from './eu-emblem';
export * from './format-cell';
export * from './renderer';
export * from './report-document';
export * from './theme';
