import { Injectable } from '@nestjs/common';
import type { MailBlock, MailKind } from '@turnout/accounts/domain';
import type { BaseContext } from '@turnout/shared/server-platform';
import type { ErrorParams } from '@turnout/shared/kernel';
import { v7 as newId } from 'uuid';
import { MailSettings } from './mail-settings';
import { OutboxMessageEntity } from './outbox-message.entity';

/** A mail to be sent. */
export interface Letter {
  /** Where whoever posts it knows it by an id of their own. */
  readonly id?: string;
  readonly kind: MailKind;
  readonly recipient: string;
  /** Values for the words of the mail. */
  readonly params: ErrorParams;
  /** What it says, where that was decided when it was written; the words of its kind where nothing is given. */
  readonly body?: readonly MailBlock[];
  /** Where the mail's link leads: a path of the web, with its secret in the fragment, which browsers send to no server. `null` for none. */
  readonly path: string | null;
  readonly expiresAt: Date;
  /** For what nobody needs but many would be bothered by: rather never than twice. What people wait for comes rather twice than never. */
  readonly isSentOnce?: boolean;
  /** Until then it waits and can be taken back; at once where nothing is said. */
  readonly notBefore?: Date;
}

/** As much of a request's context as posting takes. */
export type PostContext = Pick<BaseContext, 'manager' | 'now'> & { readonly translator: { readonly language: string } };

/** Takes mails in, in the transaction that gives the reason for them: either both happen or neither. */
@Injectable()
export class Outbox {
  constructor(private readonly settings: MailSettings) {}

  /** Puts a mail into the outbox, in the language of whoever caused it. @returns its id */
  async post({ manager, translator, now }: PostContext, letter: Letter): Promise<string> {
    const { id = newId(), path, notBefore = now, ...rest } = letter;
    const link = path === null ? null : this.linkTo(path);
    const message = { ...rest, id, link, language: translator.language, createdAt: now, nextAttemptAt: notBefore };
    await manager.insert(OutboxMessageEntity, message as never);
    return id;
  }

  /** The whole address of a link, for a mail or for whoever hands it on. */
  linkTo(path: string): string {
    return this.settings.linkOrigin + path;
  }

  /** Takes back a mail that nobody has begun to send. @returns whether it was so */
  async takeBack({ manager }: Pick<BaseContext, 'manager'>, id: string): Promise<boolean> {
    const { affected } = await manager.delete(OutboxMessageEntity, { id, state: 'waiting', attempts: 0 });
    return affected === 1;
  }

  /** Takes back what has not gone yet, and the link of what could not go. */
  async withdraw({ manager }: Pick<BaseContext, 'manager'>, id: string): Promise<void> {
    await manager.delete(OutboxMessageEntity, { id, state: 'waiting' });
    await manager.update(OutboxMessageEntity, { id, state: 'failed' }, { link: null });
  }
}
