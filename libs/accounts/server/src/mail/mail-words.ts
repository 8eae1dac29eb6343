import { blocksOfText, mailHtml, type MailKind, mailText } from '@turnout/accounts/domain';
import { LANGUAGES, type Translator } from '@turnout/shared/i18n';
import type { Translators } from '@turnout/shared/server-platform';
import type { OutboxMessageEntity } from './outbox-message.entity';

/** A mail in words: one message that programs show as text or as HTML. */
export interface MailWords {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

type Said = Pick<OutboxMessageEntity, 'kind' | 'language' | 'params' | 'link' | 'body'>;
type Speakers = Pick<Translators, 'in'>;

/** What a mail's link is for, by its kind; others have none. */
const ACTIONS = { invitation: true, 'password-reset': true, digest: true } as const satisfies Partial<Record<MailKind, true>>;

/** Says what a mail is about, in the language of its recipient. */
export function mailSubject({ kind, language, params }: Omit<Said, 'link' | 'body'>, translators: Speakers): string {
  return speakerOf(language, translators).text(`accounts.mail.${kind}.subject`, params);
}

/** Puts a mail into words, in the language of its recipient. */
export function mailWords(message: Said, translators: Speakers): MailWords {
  const [subject, frame] = [mailSubject(message, translators), { language: message.language, link: message.link }];
  if (message.body) return { subject, text: mailText(message.body, message.link), html: mailHtml(message.body, { ...frame, subject }) };
  const speaker = speakerOf(message.language, translators);
  const text = speaker.text(`accounts.mail.${message.kind}.text`, { ...message.params, link: message.link ?? '' });
  return { subject, text, html: mailHtml(blocksOfText(text, linkOf(message, speaker)), { ...frame, subject }) };
}

function linkOf({ kind, link }: Said, { text }: Translator) {
  return link !== null && hasAction(kind) ? { href: link, label: text(`accounts.mail.${kind}.action`) } : null;
}

function hasAction(kind: MailKind): kind is keyof typeof ACTIONS {
  return kind in ACTIONS;
}

function speakerOf(language: string, translators: Speakers): Translator {
  return translators.in(LANGUAGES.find((known) => known === language) ?? 'en');
}
