export * from './chart-drawing';
export * from './chart-look';
export { type ChartSetting, NARROW } from './chart-setting';
export * from './chart-svg';
export * from './draw-chart';
