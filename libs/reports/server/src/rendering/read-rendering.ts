import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { DomainError } from '@turnout/shared/kernel';
import { FileKeeper, type SentFile, wordProblem } from '@turnout/shared/server-platform';
import type { RenderingDetail, RenderingFailure } from './rendering.dto';
import type { RenderingProblem } from './rendering.entity';
import { RenderingRepository } from './rendering.repository';

/** Says how far a file is, and hands it out. */
@Injectable()
export class ReadRendering {
  constructor(
    private readonly repository: RenderingRepository,
    private readonly keeper: FileKeeper,
  ) {}

  /** @throws DomainError `rendering.not-found`, also for what somebody else asked for */
  async run(ctx: ProjectContext, id: string): Promise<RenderingDetail> {
    const { state, total: of, problem, fileId, name: _, createdAt, ...rendering } = await this.repository.find(ctx, id);
    const failure = state === 'lost' ? { code: 'rendering.interrupted', params: {} } : problem;
    return {
      ...{ ...rendering, of, createdAt: createdAt.toISOString() },
      state: state === 'lost' ? 'failed' : state,
      problem: failure && wordsOf(failure, ctx),
      file: fileId === null ? null : `/api/v1/projects/${ctx.project.code}/renderings/${id}/file`,
    };
  }

  /** @throws DomainError `rendering.not-found`, `rendering.not-done`, `file.lost`, `file.store-away` */
  async file(ctx: ProjectContext, id: string): Promise<SentFile> {
    const { fileId, name, format } = await this.repository.find(ctx, id);
    const file = fileId === null ? undefined : (await this.keeper.find(ctx, [fileId])).get(fileId);
    if (!file) throw new DomainError('rendering.not-done');
    return { content: await this.keeper.read(file), mediaType: file.mediaType, bytes: file.bytes, name: `${name}.${format}` };
  }
}

function wordsOf({ code, params }: RenderingProblem, { translator, requestId }: ProjectContext): RenderingFailure {
  return { code, detail: wordProblem(new DomainError(code, params), translator, requestId).detail };
}
