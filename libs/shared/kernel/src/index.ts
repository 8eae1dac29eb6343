export * from './assert-never';
export * from './country';
export * from './date-range';
export * from './domain-error';
export * from './iso-date';
export * from './ratio';
export * from './text';
