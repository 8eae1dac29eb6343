export * from './sociall-ground';
export * from './printed-report';
