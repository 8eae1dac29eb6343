export * from './answers';
export * from './provide-web-testing';
