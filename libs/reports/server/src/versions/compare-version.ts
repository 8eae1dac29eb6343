import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { compareVersions } from '@turnout/reports/definitions';
import type { ReportDocument } from '@turnout/reports/document';
import { ActsQueries } from './acts.queries';
import { describeDifference } from './describe-difference';
import type { Comparable } from './comparable';
import type { Difference } from './difference.dto';
import { ReportNow } from './report-now';
import { VersionFiles } from './version-files';
import { VersionQueries } from './version.queries';

/** Compares a version with another, or with the report as it would be composed now. */
@Injectable()
export class CompareVersion {
  constructor(
    private readonly queries: VersionQueries,
    private readonly files: VersionFiles,
    private readonly reportNow: ReportNow,
    private readonly acts: ActsQueries,
  ) {}

  /** @param other id of a version, or `now` @throws DomainError `version.not-found`, `version.altered`, `file.lost`, `file.store-away` */
  async run(ctx: ProjectContext, id: string, other: string): Promise<Difference> {
    const before = await this.#frozen(ctx, id);
    const after = other === 'now' ? await this.reportNow.run(ctx, id) : await this.#frozen(ctx, other);
    const acts = await this.acts.between(ctx, before.historySequence, after.historySequence);
    const difference = compareVersions(before.content, after.content, acts);
    return describeDifference(difference, { before: before.side, after: after.side, setting: after.content.setting }, ctx.translator);
  }

  async #frozen(ctx: ProjectContext, id: string): Promise<Comparable> {
    const { number, name, asOf } = await this.queries.read(ctx, id);
    const { events, setting, historySequence } = await this.queries.content(ctx, id);
    const json = await this.files.read(await this.queries.file(ctx, id, 'json'));
    const document = JSON.parse(json.toString('utf8')) as ReportDocument;
    return { side: { id, number, name, asOf }, content: { events, setting, document }, historySequence };
  }
}
