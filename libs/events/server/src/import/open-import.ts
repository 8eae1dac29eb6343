import { readFile } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { tidyFileName } from '@turnout/shared/kernel';
import {
  FileSettings,
  openArrival,
  OnceByKey,
  type Received,
  type Repeatable,
  requestHashOf,
  type Upload,
} from '@turnout/shared/server-platform';
import type { ImportDraft } from './import.dto';
import { KeepDraft } from './keep-draft';
import { TableReading } from './table-reading';

/** Reads a source into a draft; nothing of it is an event yet, and the file itself is not kept. */
@Injectable()
export class OpenImport {
  constructor(
    private readonly settings: FileSettings,
    private readonly onceByKey: OnceByKey,
    private readonly reading: TableReading,
    private readonly keepDraft: KeepDraft,
  ) {}

  /** With a key, the same source repeated is one draft. @throws DomainError with what is wrong with the source, `import.too-many-drafts` */
  async run(ctx: ProjectContext, upload: Upload, repeat: Repeatable): Promise<ImportDraft> {
    const arrival = await openArrival(this.settings.filesFolder);
    try {
      const { file } = await upload.receive(arrival);
      const hash = requestHashOf('import', file.name, file.mediaType, file.sha256);
      const request = repeat.key === null ? null : { key: repeat.key, hash };
      const before = request && (await this.onceByKey.find<ImportDraft>(ctx, request));
      if (before) {
        repeat.sayReplayed();
        return before;
      }
      const name = nameOf(file);
      const read = await this.reading.read(await readFile(file.path), { name, mediaType: file.mediaType });
      const { body } = await this.onceByKey.run(ctx, request, (tx) => this.keepDraft.run(tx, name, read));
      return body;
    } finally {
      await arrival.clear();
    }
  }
}

/** What was pasted has no name. */
function nameOf({ name }: Received['file']): string | null {
  return name === '' ? null : tidyFileName(name);
}
