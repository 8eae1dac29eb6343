import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { printedPictures, type WholeReport } from '@turnout/events/server';
import type { AnnexedReport, EventPicture, PrintedPicture } from '@turnout/reports/definitions';
import { groupedBy } from '@turnout/shared/kernel';
import { FileKeeper } from '@turnout/shared/server-platform';
import type { OfferedPicture } from './choose-pictures';
import { PictureShapes } from './picture-shapes';
import { printPictures } from './print-pictures';

/** Whether pictures come with their bytes at the size of print, or by their names alone. */
export type PictureBytes = 'print' | 'none';

/** Brings pictures into documents. */
@Injectable()
export class SetPictures {
  constructor(
    private readonly keeper: FileKeeper,
    private readonly shapes: PictureShapes,
  ) {}

  /** Those of a section, each row of them of one event. @throws DomainError `file.lost`, `file.store-away`, `file.picture-broken` */
  async ofSection(ctx: ProjectContext, chosen: readonly OfferedPicture[], bytes: PictureBytes): Promise<EventPicture[]> {
    const events = new Map(chosen.map(({ event, file }) => [file.id, event]));
    const set = new Map<string, EventPicture>();
    for (const group of groupedBy(chosen, ({ event }) => event.id).values()) {
      for (const picture of await this.#set(ctx, group, bytes)) {
        const event = events.get(picture.id);
        if (event) set.set(picture.id, { ...picture, event });
      }
    }
    return chosen.flatMap(({ file }) => set.get(file.id) ?? []);
  }

  /** Brief reports with their pictures. @throws DomainError `file.lost`, `file.store-away`, `file.picture-broken` */
  async ofReports(ctx: ProjectContext, reports: readonly WholeReport[], bytes: PictureBytes): Promise<AnnexedReport[]> {
    const annexed: AnnexedReport[] = [];
    for (const whole of reports) {
      const pictures = await this.#set(ctx, printedPictures(whole), bytes);
      // What the database answered are dates of the domain, whatever the contract calls them.
      annexed.push({ event: whole.event as unknown as AnnexedReport['event'], report: whole.report, pictures });
    }
    return annexed;
  }

  #set(ctx: ProjectContext, chosen: Readonly<ReturnType<typeof printedPictures>>, bytes: PictureBytes): Promise<PrintedPicture[]> {
    return bytes === 'print' ? printPictures(ctx, this.keeper, chosen) : this.shapes.of(ctx, chosen);
  }
}
