export * from './contract';
export * from './import-life';
export { chosenTables } from './table/parts';
export { rowFingerprint } from './finish/fingerprint';
export { matchRows } from './match/match-rows';
export { understand } from './understand';
