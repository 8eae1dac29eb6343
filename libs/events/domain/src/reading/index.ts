export * from './find-named';
export { monthNamed } from './month-names';
export * from './numerals';
export * from './read-days';
export * from './read-headcount';
export * from './read-line';
export * from './split-cells';
