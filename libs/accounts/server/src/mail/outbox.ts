import { Injectable } from '@nestjs/common';
import type { MailKind } from '@turnout/accounts/domain';
import type { BaseContext } from '@turnout/shared/server-platform';
import type { ErrorParams } from '@turnout/shared/kernel';
import { v7 as newId } from 'uuid';
import { MailSettings } from './mail-settings';
import { OutboxMessageEntity } from './outbox-message.entity';

/** A mail to be sent. */
export interface Letter {
  readonly kind: MailKind;
  readonly recipient: string;
  /** Values for the words of the mail. */
  readonly params: ErrorParams;
  /** Where the mail's link leads: a path of the web, with its secret in the fragment, which browsers send to no server. `null` for none. */
  readonly path: string | null;
  readonly expiresAt: Date;
  /** For what nobody needs but many would be bothered by: rather never than twice. What people wait for comes rather twice than never. */
  readonly isSentOnce?: boolean;
}

/** As much of a request's context as posting takes. */
export type PostContext = Pick<BaseContext, 'manager' | 'now'> & { readonly translator: { readonly language: string } };

/** Takes mails in, in the transaction that gives the reason for them: either both happen or neither. */
@Injectable()
export class Outbox {
  constructor(private readonly settings: MailSettings) {}

  /** Puts a mail into the outbox, in the language of whoever caused it. @returns its id */
  async post({ manager, translator, now }: PostContext, letter: Letter): Promise<string> {
    const { path, ...rest } = letter;
    const [id, link] = [newId(), path === null ? null : this.linkTo(path)];
    const message = { ...rest, id, link, language: translator.language, createdAt: now, nextAttemptAt: now };
    await manager.insert(OutboxMessageEntity, message as never);
    return id;
  }

  /** The whole address of a link, for a mail or for whoever hands it on. */
  linkTo(path: string): string {
    return this.settings.linkOrigin + path;
  }

  /** Takes back what has not gone yet, and the link of what could not go. */
  async withdraw({ manager }: Pick<BaseContext, 'manager'>, id: string): Promise<void> {
    await manager.delete(OutboxMessageEntity, { id, state: 'waiting' });
    await manager.update(OutboxMessageEntity, { id, state: 'failed' }, { link: null });
  }
}
