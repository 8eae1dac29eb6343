export { roleWords } from '@turnout/accounts/web';
