export * from './commands/report-commands';
export * from './reports.routes';
