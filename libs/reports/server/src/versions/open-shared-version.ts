import { Injectable } from '@nestjs/common';
import type { RequestContext } from '@turnout/accounts/server';
import { type OpenedFile, OpenVersionFile } from './open-version-file';
import type { SharedVersion } from './shared-version.dto';
import { VersionLinkQueries } from './version-link.queries';
import { VersionLinkRepository } from './version-link.repository';
import { VersionQueries } from './version.queries';

/** Shows a version to whoever holds a link to it, and nothing besides. */
@Injectable()
export class OpenSharedVersion {
  constructor(
    private readonly links: VersionLinkRepository,
    private readonly queries: VersionQueries,
    private readonly projects: VersionLinkQueries,
    private readonly openFile: OpenVersionFile,
  ) {}

  /** @throws DomainError `shared-version.not-found` */
  async run({ manager, now }: RequestContext, token: string): Promise<SharedVersion> {
    const { projectId, versionId, expiresOn } = await this.links.open(manager, token, now);
    const ctx = { manager, project: { id: projectId } };
    const { name, number, language, createdAt, files } = await this.queries.read(ctx, versionId);
    const { acronym, title } = await this.projects.projectOf(manager, projectId);
    return { name, number, language, createdAt, expiresOn, files, project: { acronym, title } };
  }

  /** @throws DomainError `shared-version.not-found`, and as {@link OpenVersionFile} */
  async file({ manager, now }: RequestContext, token: string, format: string): Promise<OpenedFile> {
    const { projectId, versionId } = await this.links.open(manager, token, now);
    const { code } = await this.projects.projectOf(manager, projectId);
    return this.openFile.run({ manager, project: { id: projectId } }, code, versionId, format);
  }
}
