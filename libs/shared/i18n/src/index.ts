export * from './catalogue';
export * from './documents/document-catalogue';
export * from './documents/document-key';
export * from './documents/document-language';
export * from './format';
export * from './language';
export * from './translator';
