export * from './finding/finding.dto';
export * from './finding/finding.queries';
export * from './finding/finding-state';
export * from './judging/judging-rounds';
export * from './quality.entities';
export * from './quality.module';
export * from './quality.problems';
