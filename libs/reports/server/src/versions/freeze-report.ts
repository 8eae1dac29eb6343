import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import type { EventRecord } from '@turnout/events/domain';
import { checkNote } from '@turnout/reports/definitions';
import { jsonRenderer } from '@turnout/reports/document';
import { DomainError, tidyText } from '@turnout/shared/kernel';
import { OnceByKey, refuse, type Repeatable, requestHashOf } from '@turnout/shared/server-platform';
import { ChooseComposition, type ChosenComposition } from './choose-composition';
import { KeepVersion } from './keep-version';
import { type Snapshot, TakeSnapshot } from './take-snapshot';
import type { NewVersion, Version } from './version.dto';
import { VersionFiles } from './version-files';

/** Freezes a report: content, texts, figures, pictures and settings are fixed at once; its other files follow. */
@Injectable()
export class FreezeReport {
  constructor(
    private readonly choose: ChooseComposition,
    private readonly snapshots: TakeSnapshot,
    private readonly files: VersionFiles,
    private readonly keepVersion: KeepVersion,
    private readonly onceByKey: OnceByKey,
  ) {}

  /**
   * The document is in the store before the transaction begins, so that no connection waits for a disk. With a key, the same request repeated
   * freezes once and is answered as the first time.
   * @throws DomainError `composition.not-found`, `report.unknown-definition`, `version.nothing-approved`, what the filter does not understand,
   * or what became of a picture
   */
  async run(ctx: ProjectContext, given: NewVersion, repeat: Repeatable): Promise<Version> {
    const note = tidyText(given.note ?? '');
    refuse(checkNote(note));
    const request = repeat.key === null ? null : { key: repeat.key, hash: requestHashOf('version', given) };
    const before = request && (await this.onceByKey.find<Version>(ctx, request));
    if (before) {
      repeat.sayReplayed();
      return before;
    }
    const chosen = await this.choose.run(ctx, given);
    const includesUnapproved = given.includeUnapproved ?? false;
    const keep = ({ status }: EventRecord): boolean => includesUnapproved || status === 'approved';
    const snapshot = await this.snapshots.run(ctx, chosen.composition, { keep, bytes: 'print' });
    if (snapshot.totals.records === 0 && snapshot.unapproved.length > 0) {
      throw new DomainError('version.nothing-approved', { events: snapshot.unapproved.length });
    }
    return this.#keep(ctx, { note: note === '' ? null : note, includesUnapproved, ...chosen }, snapshot, request);
  }

  async #keep(
    ctx: ProjectContext,
    chosen: ChosenComposition & { readonly note: string | null; readonly includesUnapproved: boolean },
    snapshot: Snapshot,
    request: Parameters<OnceByKey['run']>[1],
  ): Promise<Version> {
    const staged = await this.files.stage(ctx, 'json', await jsonRenderer.render(snapshot.document));
    let isKept = false;
    try {
      const { body, isReplayed } = await this.onceByKey.run(ctx, request, (tx) =>
        this.keepVersion.run(tx, { ...chosen, snapshot, staged }),
      );
      isKept = !isReplayed;
      return body;
    } finally {
      if (!isKept) await this.files.abandon(staged, ctx.now);
    }
  }
}
