import type { MailState } from './mail-vocabulary';

/**
 * Tells whether the link of an invitation is handed on by whoever invites, since no mail brings it. Where mails go out it is not:
 * that a link came by mail is the proof that its holder reads what comes to the address.
 * @param mail what became of the mail; `null` where there is none any more
 * @param delivers whether a mail server is set up
 */
export function linkIsHandedOn(mail: MailState | null, delivers: boolean): boolean {
  return !delivers || mail === 'failed';
}
