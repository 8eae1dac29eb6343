import { buffer } from 'node:stream/consumers';
import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { printedPictures, ReadBriefReport } from '@turnout/events/server';
import { DomainError } from '@turnout/shared/kernel';
import { drawWithin, FileKeeper } from '@turnout/shared/server-platform';
import { CompositionQueries } from '../composition/composition.queries';

/** As large as a page on a screen shows it at most, in pixels. */
const LARGEST = { width: 1400, height: 1000 };

/** Draws a picture of a report for the page that shows the report. */
@Injectable()
export class ShowPicture {
  constructor(
    private readonly compositions: CompositionQueries,
    private readonly reports: ReadBriefReport,
    private readonly keeper: FileKeeper,
  ) {}

  /** @throws DomainError `composition.not-found`, `composition.picture-not-found` for one that may not be printed, `file.lost`, `file.store-away` */
  async run(ctx: ProjectContext, id: string, picture: string): Promise<Buffer> {
    await this.compositions.composition(ctx, id);
    const report = await this.reports.withPicture(ctx, picture);
    const found = (report ? printedPictures(report) : []).find(({ file }) => file.id === picture);
    if (!found) throw new DomainError('composition.picture-not-found');
    const bytes = await buffer(await this.keeper.read({ projectId: ctx.project.id, id: found.file.fileId }));
    return (await drawWithin(bytes, LARGEST, 80)).bytes;
  }
}
