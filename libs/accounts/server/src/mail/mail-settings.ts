/** How mail leaves this installation. */
export abstract class MailSettings {
  /** Address of the mail server, `smtp://user:password@host:port`; `null` where mails stay in the outbox. */
  abstract readonly smtpUrl: string | null;
  /** Who mails are from. */
  abstract readonly sender: string;
  /** Where links in mails lead: an origin from the configuration, never from a request. */
  abstract readonly linkOrigin: string;
  /** How often to look for mails that are due, in milliseconds. */
  abstract readonly lookEveryMs: number;
}
