import { Injectable } from '@nestjs/common';
import type { MailState } from '@turnout/accounts/domain';
import { decodeCursor, encodeCursor, isId, readLimit, Translators } from '@turnout/shared/server-platform';
import { LessThan } from 'typeorm';
import type { RequestContext } from '../access/request-context';
import { MailSettings } from './mail-settings';
import { mailSubject } from './mail-words';
import { OutboxMessageEntity } from './outbox-message.entity';
import type { OutboxMessage, OutboxPage, OutboxQuery } from './outbox.dto';

const LATEST = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/** Reads the outbox. */
@Injectable()
export class OutboxQueries {
  constructor(
    private readonly settings: MailSettings,
    private readonly translators: Translators,
  ) {}

  /** One page, the latest mail first. @throws DomainError `request.bad-cursor`, `request.bad-limit` */
  async list({ manager, now }: RequestContext, { cursor, limit: asked }: OutboxQuery): Promise<OutboxPage> {
    const limit = readLimit(asked);
    const end = cursor === undefined || cursor === '' ? LATEST : String(decodeCursor(cursor, 1)[0]);
    const where = { id: LessThan(isId(end) ? end : LATEST) };
    const rows = await manager.find(OutboxMessageEntity, { where, order: { id: 'DESC' }, take: limit + 1 });
    const last = rows.length > limit ? rows[limit - 1] : undefined;
    return {
      items: rows.slice(0, limit).map((row) => this.#shown(row, now)),
      nextCursor: last ? encodeCursor([last.id]) : null,
      total: await manager.count(OutboxMessageEntity),
      delivers: this.settings.smtpUrl !== null,
    };
  }

  #shown(row: OutboxMessageEntity, now: Date): OutboxMessage {
    const { id, recipient, kind, attempts, lastError } = row;
    const isOver = row.expiresAt <= now;
    const state: MailState = isOver && row.state === 'waiting' ? 'expired' : row.state;
    return {
      ...{ id, recipient, kind, state, attempts, lastError },
      subject: mailSubject(row, this.translators),
      link: isOver ? null : row.link,
      createdAt: row.createdAt.toISOString(),
      expiresAt: row.expiresAt.toISOString(),
    };
  }
}
