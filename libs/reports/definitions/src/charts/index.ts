export * from './map-block';
export * from './time-blocks';
export * from './type-blocks';
