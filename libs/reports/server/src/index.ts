export * from './render-thread';
export * from './report-renderers';
export * from './report.problems';
export * from './reports.module';
