export * from './brief-report/brief-report.routes';
export * from './commands/report-commands';
export * from './reports.routes';
export * from './versions/shared-version.routes';
