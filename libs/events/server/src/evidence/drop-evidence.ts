import { Injectable } from '@nestjs/common';
import { FileKeeper, type StoreContext } from '@turnout/shared/server-platform';
import { EvidenceRepository } from './evidence.repository';

/** Lets all evidence of an event go with it. */
@Injectable()
export class DropEvidence {
  constructor(
    private readonly repository: EvidenceRepository,
    private readonly keeper: FileKeeper,
  ) {}

  /** In the transaction that removes the event; the bytes follow once it is committed. */
  async run(tx: StoreContext, event: string): Promise<void> {
    await this.keeper.doom(tx, await this.repository.removeAll(tx, event));
  }
}
