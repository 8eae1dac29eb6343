export * from './country-map';
