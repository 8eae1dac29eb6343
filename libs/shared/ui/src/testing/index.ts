export * from './bullet-bar.harness';
export * from './chart.harness';
export * from './count.harness';
export * from './empty-state.harness';
export * from './filter-chip.harness';
export * from './problem-panel.harness';
export * from './provide-english';
export * from './version-conflict.harness';
