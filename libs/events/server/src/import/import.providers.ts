import { ChangeImport } from './change-import';
import { CommitImport } from './commit-import';
import { DeleteImport } from './delete-import';
import { EventOriginController } from './event-origin.controller';
import { EventOriginQueries } from './event-origin.queries';
import { ImportCommitController } from './import-commit.controller';
import { ImportController } from './import.controller';
import { ImportFactsReader } from './import-facts';
import './import.problems';
import { ImportProgressBoard } from './import-progress';
import { ImportQueries } from './import.queries';
import { ImportRepository } from './import.repository';
import { KeepDraft } from './keep-draft';
import { OpenImport } from './open-import';
import { ReadImport } from './read-import';
import { RememberedWords } from './remembered-words';
import { TableReading } from './table-reading';
import { UnderstandImport } from './understand-import';
import { UndoImport } from './undo-import';

/** Routes of imports. */
export const IMPORT_CONTROLLERS = [ImportController, ImportCommitController, EventOriginController];

/** What imports are made of. */
export const IMPORT_PROVIDERS = [
  ...[ImportRepository, ImportQueries, ImportFactsReader, ImportProgressBoard, EventOriginQueries, RememberedWords],
  ...[TableReading, UnderstandImport, OpenImport, KeepDraft, ReadImport, ChangeImport, DeleteImport, CommitImport, UndoImport],
];
