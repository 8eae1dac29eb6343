export * from './figure-key';
export * from './figures-of';
export { participantsWording } from './participants-wording';
