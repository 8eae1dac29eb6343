export { csvRenderer } from './csv-renderer';
