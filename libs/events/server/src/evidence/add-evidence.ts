import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { checkEvidence } from '@turnout/events/domain';
import {
  type CheckedFile,
  type FileId,
  FileKeeper,
  FileSettings,
  inspectFile,
  type NewFile,
  OnceByKey,
  openArrival,
  refuse,
  type Repeatable,
  requestHashOf,
  type Upload,
} from '@turnout/shared/server-platform';
import { ReadEvent } from '../event/read-event';
import { requireMay } from '../event/require-may';
import { evidenceDraftOf } from './evidence-draft-of';
import type { Evidence } from './evidence.dto';
import { KeepEvidence, type StagedEvidence } from './keep-evidence';

/** Takes in a file as evidence of an event. */
@Injectable()
export class AddEvidence {
  constructor(
    private readonly readEvent: ReadEvent,
    private readonly keepEvidence: KeepEvidence,
    private readonly keeper: FileKeeper,
    private readonly onceByKey: OnceByKey,
    private readonly settings: FileSettings,
  ) {}

  /**
   * The file is received, judged and stored before the transaction begins, so that no connection waits for a slow line. With a
   * key, the same file repeated is stored once and answered as the first time.
   * @throws DomainError `event.not-found`, `event.locked`, `access.denied`, with what is wrong with the file or with what is said about it
   */
  async run(ctx: ProjectContext, eventId: string, upload: Upload, repeat: Repeatable): Promise<Evidence> {
    const event = await this.readEvent.run(ctx, eventId);
    requireMay(event, 'evidence');
    const arrival = await openArrival(this.settings.filesFolder);
    try {
      const received = await upload.receive(arrival);
      const draft = evidenceDraftOf(received);
      refuse(checkEvidence(draft, event.participants.count));
      const hash = requestHashOf('evidence', eventId, draft, received.file.name, received.file.sha256);
      const request = repeat.key === null ? null : { key: repeat.key, hash };
      const before = request && (await this.onceByKey.find<Evidence>(ctx, request));
      if (before) {
        repeat.sayReplayed();
        return before;
      }
      const { name, ...files } = await inspectFile(received.file, arrival);
      return await this.#staged(ctx, files, async (staged) => {
        const work = (tx: ProjectContext): Promise<Evidence> => this.keepEvidence.run(tx, eventId, { draft, name, ...staged });
        return this.onceByKey.run(ctx, request, work);
      });
    } finally {
      await arrival.clear();
    }
  }

  /** Stages files for as long as the work takes; what it does not keep is taken back. */
  async #staged(
    ctx: ProjectContext,
    { file, thumbnail }: Omit<CheckedFile, 'name'>,
    work: (staged: Pick<StagedEvidence, 'file' | 'thumbnail'>) => Promise<{ readonly body: Evidence; readonly isReplayed: boolean }>,
  ): Promise<Evidence> {
    const staged: FileId[] = [];
    let isKept = false;
    try {
      const stage = async (each: NewFile): Promise<FileId> => {
        const id = await this.keeper.stage(ctx, each);
        staged.push(id);
        return id;
      };
      const { body, isReplayed } = await work({ file: await stage(file), thumbnail: thumbnail && (await stage(thumbnail)) });
      isKept = !isReplayed;
      return body;
    } finally {
      if (!isKept) for (const each of staged) await this.keeper.abandon(each, ctx.now);
    }
  }
}
