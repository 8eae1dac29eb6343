import { ACCOUNT_NOTICES } from '../account/account-notice';

/** What a mail is for. */
export const MAIL_KINDS = ['invitation', 'password-reset', ...ACCOUNT_NOTICES, 'digest'] as const;
export type MailKind = (typeof MAIL_KINDS)[number];

/** What has become of a mail. `failed`: given up after the last attempt, or refused for good. `expired`: its link has run out before it could go. */
export const MAIL_STATES = ['waiting', 'sent', 'failed', 'expired'] as const;
export type MailState = (typeof MAIL_STATES)[number];

/** The error of a mail that was cut off while it was handed over, and is not sent again because it must not come twice. */
export const MAIL_CUT_OFF = 'cut-off';
