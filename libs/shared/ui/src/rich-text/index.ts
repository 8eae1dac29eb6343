export * from './rich-text-editor';
export type { FigureChoice } from './live-figures';
