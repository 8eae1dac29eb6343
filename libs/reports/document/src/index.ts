export * from './block';
export * from './cell';
export { euEmblemStars, type Point } from '@turnout/consortium/domain';
export * from './format-cell';
export * from './json-renderer';
export * from './renderer';
export * from './report-document';
export * from './theme';
export * from './utf8';
