import { ApiProperty } from '@nestjs/swagger';
import { EVIDENCE_KINDS, EVIDENCE_SUPPORTS, type EvidenceKind, type EvidenceSupports } from '@turnout/events/domain';
import {
  ChoiceField,
  CountField,
  FlagField,
  IdField,
  InstantField,
  PartField,
  PartsField,
  TextField,
} from '@turnout/shared/server-platform';

/** A piece of evidence of an event. */
export class Evidence {
  @IdField()
  id: string;
  @ChoiceField(EVIDENCE_KINDS)
  kind: EvidenceKind;
  @ChoiceField(EVIDENCE_SUPPORTS, { description: 'What it is evidence for.' })
  supports: EvidenceSupports;
  @CountField({ nullable: true, description: 'How many of the participants it documents; `null` where nobody said.' })
  supportsCount: number | null;
  @TextField({ nullable: true, description: '`null` where there is none, and for those who may not open it.' })
  caption: string | null;
  @TextField({ nullable: true, description: 'What the file is called; `null` for those who may not open it.' })
  name: string | null;
  @TextField({ example: 'application/pdf' })
  mediaType: string;
  @CountField({ description: 'Size of the file.' })
  bytes: number;
  @FlagField()
  hasThumbnail: boolean;
  @FlagField({ description: 'Whether the reader may open the file: lists and declarations hold names.' })
  mayOpen: boolean;
  @InstantField()
  addedAt: string;
  @TextField({ nullable: true, description: 'Who added it, by display name.' })
  addedBy: string | null;
  @CountField()
  version: number;
}

/** How many of the participants are documented by signed lists. */
export class Documented {
  @CountField()
  participants: number;
  @CountField({ nullable: true, description: 'The participants counted; `null` where nobody knows.' })
  of: number | null;
}

/** What can be taken in for a project. */
export class FileRoom {
  @CountField({ description: 'Largest file, in bytes.' })
  maxBytes: number;
  @CountField({ description: 'What the files of the project take up, in bytes.' })
  usedBytes: number;
  @CountField({ description: 'What they may take up.' })
  quotaBytes: number;
}

/** All evidence of an event, in the order in which it was added. */
export class EvidenceList {
  @PartsField(() => Evidence)
  items: Evidence[];
  @TextField({ nullable: true, description: 'Always `null`: an event has no more evidence than one page holds.' })
  nextCursor: string | null;
  @CountField()
  total: number;
  @PartField(() => Documented)
  documented: Documented;
  @PartField(() => FileRoom)
  room: FileRoom;
  @FlagField({ description: 'Whether the reader may add, change and remove evidence.' })
  mayChange: boolean;
}

/** A file and what is said about it. */
export class NewEvidence {
  @ApiProperty({ type: 'string', format: 'binary', description: 'The file, with its name; at most 25 MB.' })
  file: unknown;
  @ChoiceField(EVIDENCE_KINDS, { optional: true, description: 'Guessed from name and type when left out.' })
  kind?: string;
  @ChoiceField(EVIDENCE_SUPPORTS, { optional: true, description: '`participants` for a signed list, else `event`, when left out.' })
  supports?: string;
  @CountField({ optional: true })
  supportsCount?: number;
  @TextField({ optional: true })
  caption?: string;
}

/** Changes to what is said about evidence; a field left out stays as it is. */
export class EvidenceChange {
  @ChoiceField(EVIDENCE_KINDS, { optional: true })
  kind?: string;
  @ChoiceField(EVIDENCE_SUPPORTS, { optional: true, description: 'With `event` the count is forgotten.' })
  supports?: string;
  @CountField({ optional: true, nullable: true })
  supportsCount?: number | null;
  @TextField({ optional: true, nullable: true })
  caption?: string | null;
}
