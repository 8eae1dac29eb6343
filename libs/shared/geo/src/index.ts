export * from './load-outlines';
export * from './map-figure';
export * from './map-svg';
export * from './outline-map';
