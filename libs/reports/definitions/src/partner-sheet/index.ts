export { partnerSheet } from './partner-sheet';
