export * from './compose-document';
export * from './facts/global-facts.reader';
export * from './render-thread';
export * from './report-renderers';
export * from './report.problems';
export * from './reports.module';
