export * from './arbitrary-rich-text';
