import { Injectable } from '@nestjs/common';
import { Translators } from '@turnout/shared/server-platform';
import { createTransport } from 'nodemailer';
import { MailSettings } from './mail-settings';
import { mailWords } from './mail-words';
import { stopHeaders } from './stop-headers';
import type { OutboxMessageEntity } from './outbox-message.entity';
import type { MailFailure } from './outbox.repository';

const PATIENCE_MS = 20_000;

/** Hands mails to the mail server. */
@Injectable()
export class MailSender {
  readonly #transport: ReturnType<typeof createTransport> | null;

  constructor(
    private readonly settings: MailSettings,
    private readonly translators: Translators,
  ) {
    const url = settings.smtpUrl;
    this.#transport = url === null ? null : createTransport({ url, ...LIMITS });
  }

  /** Hands one mail over. @returns why it could not; `null` when the server has taken it */
  async send(message: OutboxMessageEntity): Promise<MailFailure | null> {
    try {
      await this.#transport?.sendMail({
        from: this.settings.sender,
        to: { name: '', address: message.recipient },
        ...mailWords(message, this.translators),
        // A mail that was taken although we did not hear of it is recognised by its id when it comes again.
        messageId: `<${message.id}@turnout.invalid>`,
        headers: { 'Auto-Submitted': 'auto-generated', ...stopHeaders(message) },
      });
      return null;
    } catch (error) {
      return failureOf(error);
    }
  }
}

const LIMITS = {
  connectionTimeout: PATIENCE_MS,
  greetingTimeout: PATIENCE_MS,
  socketTimeout: PATIENCE_MS,
  disableFileAccess: true,
  disableUrlAccess: true,
} as const;

/** A code from 500 is the server's last word on this mail; about signing in there it is our own mistake, which can be mended. */
function failureOf(error: unknown): MailFailure {
  const { code, responseCode } = (typeof error === 'object' && error !== null ? error : {}) as { code?: unknown; responseCode?: unknown };
  const isFinal = typeof responseCode === 'number' && responseCode >= 500 && code !== 'EAUTH';
  return { code: [code, responseCode].filter((part) => part !== undefined).join(' ') || 'unknown', isFinal };
}
