export { docxRenderer } from './docx-renderer';
