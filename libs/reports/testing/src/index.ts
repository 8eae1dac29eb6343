export { type OfficeFormat, OfficeValidator } from './office-validator';
