import { Injectable } from '@nestjs/common';
import { DomainError } from '@turnout/shared/kernel';
import { isDocumentLanguage } from '@turnout/shared/i18n';
import { refuse, Transactions } from '@turnout/shared/server-platform';
import { AccountEntity } from '../accounts/account.entity';
import { forAccount, type RequestContext } from '../access/request-context';
import { dropDigests } from '../mail/drop-digests';
import type { OwnAccount, OwnAccountChange } from './own-account.dto';

/**
 * Reads and changes what one has chosen for oneself. It is nobody else's business and stands in no history, which could never be
 * taken out again.
 */
@Injectable()
export class ChangeOwnAccount {
  constructor(private readonly transactions: Transactions) {}

  async read(ctx: RequestContext): Promise<OwnAccount> {
    const { id, email, displayName, language, wantsDigests, version } = await ctx.manager.findOneByOrFail(AccountEntity, {
      id: forAccount(ctx).account.id,
    });
    return { id, email, displayName, language, wantsDigests, version };
  }

  /** @throws DomainError `account.unknown-language`, `precondition.failed` */
  run(ctx: RequestContext, version: number, { language, wantsDigests }: OwnAccountChange): Promise<OwnAccount> {
    const isKnown = language === undefined || language === null || isDocumentLanguage(language);
    refuse(isKnown ? [] : [{ pointer: '/language', code: 'account.unknown-language' }]);
    return this.transactions.run(ctx, async (tx) => {
      const { id, email } = forAccount(tx).account;
      const chosen = { ...(language === undefined ? {} : { language }), ...(typeof wantsDigests === 'boolean' ? { wantsDigests } : {}) };
      const { affected } = await tx.manager.update(AccountEntity, { id, version }, { ...chosen, version: version + 1 });
      if (affected !== 1) throw new DomainError('precondition.failed');
      if (wantsDigests === false) await dropDigests(tx.manager, email);
      return this.read(tx);
    });
  }
}
