import { Injectable } from '@nestjs/common';
import { type AuditContext, AuditTrail, Transactions } from '@turnout/shared/server-platform';
import type { VersionFormat } from './version-format';
import { renderNote } from './version-note';
import type { Version } from './version.dto';
import { type StagedFile, VersionFiles } from './version-files';
import { VersionRepository } from './version.repository';
import { type VersionClaim, VersionWorkRepository } from './version-work.repository';

/** Keeps what was rendered of a version, as long as the work is ours: another instance may have taken it over. */
@Injectable()
export class KeepRendered {
  constructor(
    private readonly transactions: Transactions,
    private readonly work: VersionWorkRepository,
    private readonly repository: VersionRepository,
    private readonly files: VersionFiles,
    private readonly audit: AuditTrail,
  ) {}

  /** @returns whether the work still was ours; the file is taken back where it was not */
  async file(ctx: AuditContext, claim: VersionClaim, staged: StagedFile): Promise<boolean> {
    let isKept = false;
    try {
      isKept = await this.#held(ctx, claim, async (tx) => {
        await this.files.keep(tx, staged);
        await this.repository.insertFile(tx, claim.versionId, staged);
      });
      return isKept;
    } finally {
      if (!isKept) await this.files.abandon(staged, ctx.now);
    }
  }

  /** @returns whether the work still was ours */
  refusal(ctx: AuditContext, claim: VersionClaim, format: VersionFormat, code: string): Promise<boolean> {
    return this.#held(ctx, claim, (tx) => this.repository.insertRefusal(tx, claim.versionId, format, code));
  }

  /** Ends the work on a version whose files are all there. */
  async finish(ctx: AuditContext, claim: VersionClaim, version: Version): Promise<void> {
    await this.#held(ctx, claim, async (tx) => {
      await this.work.finish(tx.manager, claim);
      await this.audit.note(tx, renderNote(version));
    });
  }

  #held(ctx: AuditContext, claim: VersionClaim, write: (tx: AuditContext) => Promise<void>): Promise<boolean> {
    return this.transactions.run(ctx, async (tx) => {
      if (!(await this.work.hold(tx.manager, claim))) return false;
      await write(tx);
      return true;
    });
  }
}
