export { pngThatClaims } from './png-that-claims';
export { createTestDatabase, testServerUrl, type DatabaseTemplate, type Prepare, type TestDatabase } from './test-database';
