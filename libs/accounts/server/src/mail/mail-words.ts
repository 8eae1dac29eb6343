import { LANGUAGES } from '@turnout/shared/i18n';
import type { Translators } from '@turnout/shared/server-platform';
import type { OutboxMessageEntity } from './outbox-message.entity';

/** Subject and text of a mail. */
export interface MailWords {
  readonly subject: string;
  readonly text: string;
}

/** Puts a mail into words, in the language of its recipient. */
export function mailWords(
  { kind, language, params, link }: Pick<OutboxMessageEntity, 'kind' | 'language' | 'params' | 'link'>,
  translators: Pick<Translators, 'in'>,
): MailWords {
  const translator = translators.in(LANGUAGES.find((known) => known === language) ?? 'en');
  return {
    subject: translator.text(`accounts.mail.${kind}.subject`, params),
    text: translator.text(`accounts.mail.${kind}.text`, { ...params, link: link ?? '' }),
  };
}
