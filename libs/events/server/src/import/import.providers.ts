import { EventWriter } from '../event/event-writer';
import { CarryOutImport } from './carry-out-import';
import { ChangeImport } from './change-import';
import { ClearImports } from './clear-imports';
import { CommitImport } from './commit-import';
import { DeleteImport } from './delete-import';
import { EventOriginController } from './event-origin.controller';
import { EventOriginQueries } from './event-origin.queries';
import { EventOriginStore } from './event-origin.store';
import { ImportCommitController } from './import-commit.controller';
import { ImportController } from './import.controller';
import { ImportTemplateController } from './import-template.controller';
import { ImportFactsReader } from './import-facts';
import './import.problems';
import { ImportProgressBoard } from './import-progress';
import { ImportQueries } from './import.queries';
import { ImportRepository } from './import.repository';
import { KeepDraft } from './keep-draft';
import { OpenImport } from './open-import';
import { ReadImport } from './read-import';
import { RememberDecisions } from './remember-decisions';
import { RememberedWords } from './remembered-words';
import { TakeBackEvents } from './take-back-events';
import { TakeInRows } from './take-in-rows';
import { TableReading } from './table-reading';
import { UnderstandImport } from './understand-import';
import { UndoImport } from './undo-import';
import { WriteRows } from './write-rows';
import { WriteTemplate } from './write-template';

/** Routes of imports. */
export const IMPORT_CONTROLLERS = [ImportTemplateController, ImportController, ImportCommitController, EventOriginController];

/** What imports are made of. */
export const IMPORT_PROVIDERS = [
  ...[ImportRepository, ImportQueries, ImportFactsReader, ImportProgressBoard, EventOriginQueries, RememberedWords],
  ...[TableReading, UnderstandImport, OpenImport, KeepDraft, ReadImport, ChangeImport, DeleteImport],
  ...[
    CommitImport,
    CarryOutImport,
    TakeInRows,
    WriteRows,
    EventOriginStore,
    RememberDecisions,
    UndoImport,
    TakeBackEvents,
    EventWriter,
    WriteTemplate,
    ClearImports,
  ],
];
