import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { parseEventFilter } from '@turnout/events/domain';
import type { Page } from '@turnout/shared/server-platform';
import type { OfferedReportPicture } from '../composition/composition-document.dto';
import { CompositionQueries } from '../composition/composition.queries';
import { GlobalFactsReader } from '../facts/global-facts.reader';
import { choosePictures, offeredPictures } from './choose-pictures';
import { PictureShapes } from './picture-shapes';

/** Says which pictures of the events that a composition covers may be printed. */
@Injectable()
export class OfferPictures {
  constructor(
    private readonly compositions: CompositionQueries,
    private readonly facts: GlobalFactsReader,
    private readonly shapes: PictureShapes,
  ) {}

  /** @throws DomainError `composition.not-found`, `file.lost`, `file.store-away` */
  async run(ctx: ProjectContext, id: string): Promise<Page<OfferedReportPicture>> {
    const { filter, sections } = await this.compositions.composition(ctx, id);
    const reports = await this.facts.offered(ctx, parseEventFilter(filter));
    const picked = sections.find(({ kind }) => kind === 'pictures')?.pictures ?? null;
    const chosen = new Set(choosePictures(reports, picked).map(({ file }) => file.id));
    const offered = offeredPictures(reports);
    const shapes = new Map((await this.shapes.of(ctx, offered)).map(({ id: picture, width, height }) => [picture, { width, height }]));
    const items = offered.map(({ event, picture: { caption, alternative, credit }, file }) => ({
      ...{ id: file.id, event, caption, alternative, credit },
      ...(shapes.get(file.id) ?? { width: 4, height: 3 }),
      isChosen: chosen.has(file.id),
    }));
    return { items, nextCursor: null, total: items.length };
  }
}
