export * from './contract';
export { chosenTables } from './table/parts';
export { rowFingerprint } from './finish/fingerprint';
export { understand } from './understand';
