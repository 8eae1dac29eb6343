export * from './read-rich-text';
export * from './rich-text';
export * from './rich-text-words';
export * from './settle-runs';
