export { xlsxRenderer } from './xlsx-renderer';
