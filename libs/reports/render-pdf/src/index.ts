export { pdfRenderer } from './pdf-renderer';
