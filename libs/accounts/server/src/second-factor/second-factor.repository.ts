import { Injectable } from '@nestjs/common';
import { DomainError } from '@turnout/shared/kernel';
import { type EntityManager, IsNull, LessThan, Not } from 'typeorm';
import { recoveryCodeHash } from './recovery-codes';
import { RecoveryCodeEntity, SecondFactorEntity } from './second-factor.entity';

/** A second factor that is asked for. */
export type ActiveSecondFactor = SecondFactorEntity & { readonly activeSince: Date };

/** Keeps second factors and recovery codes. */
@Injectable()
export class SecondFactorRepository {
  /** What the account has, begun or active. */
  find(manager: EntityManager, accountId: string): Promise<SecondFactorEntity | null> {
    return manager.findOneBy(SecondFactorEntity, { accountId });
  }

  /** What is asked of the account when it signs in. */
  async findActive(manager: EntityManager, accountId: string): Promise<ActiveSecondFactor | null> {
    return (await manager.findOneBy(SecondFactorEntity, { accountId, activeSince: Not(IsNull()) })) as ActiveSecondFactor | null;
  }

  /** Keeps a secret that nobody has proven to have yet. @throws DomainError `second-factor.active` */
  async begin(
    manager: EntityManager,
    { accountId, secret, createdAt }: Omit<SecondFactorEntity, 'activeSince' | 'lastStep'>,
  ): Promise<void> {
    const rows = await manager.query<unknown[]>(
      `insert into second_factors (account_id, secret, created_at) values ($1, $2, $3)
       on conflict (account_id) do update set secret = excluded.secret, created_at = excluded.created_at, last_step = 0
         where second_factors.active_since is null
       returning account_id`,
      [accountId, secret, createdAt],
    );
    if (rows.length === 0) throw new DomainError('second-factor.active');
  }

  /** From now on it is asked for. @throws DomainError `second-factor.active` when somebody was faster */
  async activate(manager: EntityManager, { accountId, secret }: SecondFactorEntity, activeSince: Date): Promise<void> {
    const { affected } = await manager.update(SecondFactorEntity, { accountId, secret, activeSince: IsNull() }, { activeSince });
    if (affected !== 1) throw new DomainError('second-factor.active');
  }

  /** Uses up a step; of several who enter one code at once, one does. @returns whether it was still there to use */
  async useStep(manager: EntityManager, accountId: string, step: number): Promise<boolean> {
    const { affected } = await manager.update(SecondFactorEntity, { accountId, lastStep: LessThan(step) }, { lastStep: step });
    return affected === 1;
  }

  /** Uses up a recovery code. @returns whether there was one */
  async useRecoveryCode(manager: EntityManager, accountId: string, letters: string): Promise<boolean> {
    const { affected } = await manager.delete(RecoveryCodeEntity, { accountId, codeHash: recoveryCodeHash(accountId, letters) });
    return affected === 1;
  }

  /** Keeps new recovery codes; those before are worth nothing from then on. */
  async replaceRecoveryCodes(manager: EntityManager, accountId: string, codes: readonly string[]): Promise<void> {
    await manager.delete(RecoveryCodeEntity, { accountId });
    await manager.insert(
      RecoveryCodeEntity,
      codes.map((letters) => ({ accountId, codeHash: recoveryCodeHash(accountId, letters) })),
    );
  }

  countRecoveryCodes(manager: EntityManager, accountId: string): Promise<number> {
    return manager.countBy(RecoveryCodeEntity, { accountId });
  }

  /** Takes out what the account has, with its recovery codes. @returns whether it was active */
  async delete(manager: EntityManager, accountId: string): Promise<boolean> {
    const { affected } = await manager.delete(SecondFactorEntity, { accountId, activeSince: Not(IsNull()) });
    return affected === 1;
  }
}
