export * from './trend-chart';
