export * from './brief-report';
export * from './read-brief-report';
export * from './report-pictures';
export * from './report-words';
