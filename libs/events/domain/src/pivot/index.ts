export * from './arrange-pivot';
export * from './narrow-filter';
export * from './pivot';
export * from './pivot-shape';
export * from './sum-pivot';
