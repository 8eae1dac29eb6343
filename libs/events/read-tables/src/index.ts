export * from './limits';
export { type Reading, readTables } from './read-tables';
export { SOURCE_CODES, type SourceCode } from './refusal';
export { REFUSED_FORMATS, type RefusedFormat, SOURCE_KINDS, type SourceKind, type SourceLabel } from './source-kind';
export { READING_LIMITS, type ReadingLimits, TableReader } from './thread/table-reader';
export { projectTemplate, type TemplateSource } from './template/project-template';
export type { Template } from './template/template';
