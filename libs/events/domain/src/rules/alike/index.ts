export * from './compared-event';
export * from './is-one-event';
export * from './like-this';
export * from './trigrams';
