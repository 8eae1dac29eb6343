import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { MAX_VERSION_NAME_LENGTH } from '@turnout/reports/definitions';
import { tidyLine } from '@turnout/shared/kernel';
import { afterCommit, AuditTrail } from '@turnout/shared/server-platform';
import { v7 as newId } from 'uuid';
import type { ChosenComposition } from './choose-composition';
import { packContent } from './frozen-content';
import type { Snapshot } from './take-snapshot';
import type { Version } from './version.dto';
import { type StagedFile, VersionFiles } from './version-files';
import { VersionQueries } from './version.queries';
import { VersionRepository } from './version.repository';
import { freezeNote } from './version-note';
import { VersionRounds } from './version-rounds';

/** All that a version is made of. */
export interface VersionParts extends ChosenComposition {
  readonly note: string | null;
  readonly includesUnapproved: boolean;
  readonly snapshot: Snapshot;
  /** The document itself. */
  readonly staged: StagedFile;
}

/** Keeps a version with its number and its document; whoever writes its other files is told once it is there. */
@Injectable()
export class KeepVersion {
  constructor(
    private readonly repository: VersionRepository,
    private readonly files: VersionFiles,
    private readonly queries: VersionQueries,
    private readonly rounds: VersionRounds,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `file.lost` */
  async run(
    tx: ProjectContext,
    { composition, id: compositionId, note, includesUnapproved, snapshot, staged }: VersionParts,
  ): Promise<Version> {
    const { document, content, totals, unapproved, historySequence } = snapshot;
    const id = newId();
    const packed = await packContent(content);
    const number = await this.repository.nextNumber(tx);
    await this.files.keep(tx, staged);
    await this.repository.insert(tx, {
      ...{ id, number, definition: composition.definition, language: composition.language, note, compositionId, includesUnapproved },
      ...{ name: nameOf(composition.name, document.title), totals, unapproved, historySequence, asOf: tx.now, createdBy: tx.account.id },
      ...packed,
    });
    await this.repository.insertFile(tx, id, staged);
    const version = await this.queries.read(tx, id);
    const proof = { json: staged.sha256.toString('hex'), content: packed.contentSha256.toString('hex') };
    await this.audit.note(tx, freezeNote(version, proof));
    afterCommit(tx.manager, () => {
      this.rounds.soon({ projectId: tx.project.id, versionId: id });
    });
    return version;
  }
}

function nameOf(name: string, title: string): string {
  return [...(tidyLine(name) || tidyLine(title))].slice(0, MAX_VERSION_NAME_LENGTH).join('');
}
