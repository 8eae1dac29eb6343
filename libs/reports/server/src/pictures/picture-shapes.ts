import { buffer } from 'node:stream/consumers';
import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import type { printedPictures } from '@turnout/events/server';
import type { PrintedPicture } from '@turnout/reports/definitions';
import { FileKeeper, measurePicture } from '@turnout/shared/server-platform';

type Chosen = Readonly<ReturnType<typeof printedPictures>>;
type Shape = Pick<PrintedPicture, 'width' | 'height'>;

/** A file never changes, so its shape is asked for once. */
const KEPT = 5000;

/** Knows how wide pictures are for their height, so that a page can be set without their bytes. */
@Injectable()
export class PictureShapes {
  readonly #known = new Map<string, Shape>();

  constructor(private readonly keeper: FileKeeper) {}

  /** The pictures without their bytes. @throws DomainError `file.lost`, `file.store-away`, `file.picture-broken` */
  async of(ctx: ProjectContext, chosen: Chosen): Promise<PrintedPicture[]> {
    const measured: PrintedPicture[] = [];
    // One after the other: what is not known yet is read whole.
    for (const { picture, file } of chosen) {
      measured.push({ picture, id: file.id, ...(await this.#shapeOf(ctx, file.thumbnailId ?? file.fileId)), base64: null });
    }
    return measured;
  }

  async #shapeOf({ project }: ProjectContext, fileId: string): Promise<Shape> {
    const known = this.#known.get(fileId);
    if (known) return known;
    const shape = await measurePicture(await buffer(await this.keeper.read({ projectId: project.id, id: fileId })));
    const [oldest] = this.#known.keys();
    if (this.#known.size >= KEPT && oldest !== undefined) this.#known.delete(oldest);
    this.#known.set(fileId, shape);
    return shape;
  }
}
