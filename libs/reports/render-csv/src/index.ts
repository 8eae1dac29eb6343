export { type CsvFile, csvFilesOf } from './csv-files';
export { csvRenderer } from './csv-renderer';
