import { Injectable } from '@nestjs/common';
import type { StoreContext } from '@turnout/shared/server-platform';
import { requireFormat, VERSION_MEDIA_TYPES } from './version-format';
import type { Version } from './version.dto';
import { VersionFiles } from './version-files';
import { VersionQueries } from './version.queries';

/** A file of a version on its way out. */
export interface OpenedFile {
  readonly content: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

/** Hands out the files of versions: the very bytes that were frozen, or nothing. */
@Injectable()
export class OpenVersionFile {
  constructor(
    private readonly queries: VersionQueries,
    private readonly files: VersionFiles,
  ) {}

  /**
   * @param project code of the project, for the name of the file
   * @throws DomainError `version.not-found`, `version.still-rendering`, `version.altered`, `report.unknown-format`, what the format refused the
   * document with, `file.lost`, `file.store-away`
   */
  async run(ctx: Pick<StoreContext, 'manager' | 'project'>, project: string, id: string, asked: string): Promise<OpenedFile> {
    const format = requireFormat(asked);
    const { number, definition }: Version = await this.queries.read(ctx, id);
    const stored = await this.queries.file(ctx, id, format);
    const content = await this.files.read(stored);
    const disposition = format === 'html' ? 'inline' : 'attachment';
    const text = ['html', 'csv', 'json'].includes(format) ? '; charset=utf-8' : '';
    return {
      content,
      headers: {
        'content-type': VERSION_MEDIA_TYPES[format] + text,
        'content-disposition': `${disposition}; filename="${project}-${definition}-v${String(number)}.${format}"`,
        // RFC 9530: what is sent is what the hash was made of.
        'repr-digest': `sha-256=:${stored.sha256.toString('base64')}:`,
        etag: `"${stored.sha256.toString('hex')}"`,
      },
    };
  }
}
