export * from './brief-report';
export * from './brief-report-facts';
export { withReport } from './report-blocks';
