import { Injectable } from '@nestjs/common';
import { type AuditContext, Clock } from '@turnout/shared/server-platform';
import { DataSource } from 'typeorm';
import type { VersionId } from './version.repository';

/** The context of what the program does by itself with a version. */
@Injectable()
export class WorkContext {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** As of now. */
  of({ projectId, versionId }: VersionId): AuditContext {
    const nobody = { account: null, token: null, channel: 'system' as const };
    return {
      manager: this.dataSource.manager,
      project: { id: projectId },
      now: this.clock.now(),
      requestId: `version-${versionId}`,
      ...nobody,
    };
  }
}
