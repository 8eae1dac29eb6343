export * from './check-view';
export * from './view-content';
