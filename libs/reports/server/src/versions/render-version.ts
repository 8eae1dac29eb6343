import { Injectable } from '@nestjs/common';
import type { ReportDocument } from '@turnout/reports/document';
import { DomainError } from '@turnout/shared/kernel';
import type { AuditContext } from '@turnout/shared/server-platform';
import { RenderThread } from '../render-thread';
import { KeepRendered } from './keep-rendered';
import { VERSION_FORMATS, type VersionFormat } from './version-format';
import type { Version } from './version.dto';
import { VersionFiles } from './version-files';
import { VersionQueries } from './version.queries';
import { MAX_ATTEMPTS, type VersionClaim } from './version-work.repository';
import { WorkContext } from './work-context';

/** What says something of the moment rather than of the document, and may go better another time. */
const PASSING = new Set(['report.busy', 'report.too-slow', 'file.store-away', 'file.no-room', 'file.quota-exceeded']);

/** Writes the files of a version, from nothing but the document that was frozen: the records may be others by now. */
@Injectable()
export class RenderVersion {
  constructor(
    private readonly contexts: WorkContext,
    private readonly queries: VersionQueries,
    private readonly files: VersionFiles,
    private readonly thread: RenderThread,
    private readonly rendered: KeepRendered,
  ) {}

  /** Writes what is not there yet; stops between two files when the signal says so, or when the work has become somebody else's. */
  async run(claim: VersionClaim, signal: AbortSignal): Promise<void> {
    const ctx = this.contexts.of(claim);
    const version = await this.queries.read(ctx, claim.versionId);
    const document = JSON.parse(
      (await this.files.read(await this.queries.file(ctx, claim.versionId, 'json'))).toString('utf8'),
    ) as ReportDocument;
    for (const format of unsettledOf(version)) {
      signal.throwIfAborted();
      if (!(await this.#settle(ctx, claim, { version, document, format }, signal))) return;
    }
    await this.rendered.finish(ctx, claim, await this.queries.read(ctx, claim.versionId));
  }

  async #settle(ctx: AuditContext, claim: VersionClaim, task: RenderTask, signal: AbortSignal): Promise<boolean> {
    try {
      const bytes = await this.#render(ctx, task, signal);
      return await this.rendered.file(ctx, claim, await this.files.stage(ctx, task.format, bytes));
    } catch (error) {
      if (!isFinal(error, claim)) throw error;
      return this.rendered.refusal(ctx, claim, task.format, error.code);
    }
  }

  async #render(ctx: AuditContext, { version, document, format }: RenderTask, signal: AbortSignal): Promise<Uint8Array> {
    if (format !== 'zip') return this.thread.render(document, format, { signal });
    const { evidence } = await this.queries.content(ctx, version.id);
    const name = `${document.project.code}-${version.definition}-v${String(version.number)}`;
    return this.thread.render(document, format, { signal, archive: { name, evidence } });
  }
}

interface RenderTask {
  readonly version: Version;
  readonly document: ReportDocument;
  readonly format: VersionFormat;
}

function unsettledOf({ files, refused }: Version): readonly VersionFormat[] {
  const settled = new Set([...files, ...refused].map(({ format }) => format));
  return VERSION_FORMATS.filter((format) => !settled.has(format));
}

/** Whether a format will never hold the document, or could not be had often enough. */
function isFinal(error: unknown, { attempt }: VersionClaim): error is DomainError {
  if (!(error instanceof DomainError) || !error.code.startsWith('report.')) return false;
  return !PASSING.has(error.code) || attempt >= MAX_ATTEMPTS;
}
