export * from './archive/report-archive';
export * from './render-order';
export * from './render-pool';
export * from './render-task';
