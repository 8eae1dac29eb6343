import { CODED_FIELDS, type CodedField } from '@turnout/events/domain';
import {
  ChoicesField,
  CountField,
  DateField,
  FlagField,
  IdField,
  InstantField,
  PageOf,
  PartField,
  TextField,
  TextsField,
} from '@turnout/shared/server-platform';

const VALUES = { optional: true, description: 'As in the address of the list; `none` for not known.' };

/** What a view shows: the parameters of the list’s address. */
export class ViewQuery {
  @TextsField(VALUES)
  type?: string[];
  @TextsField(VALUES)
  country?: string[];
  @TextsField(VALUES)
  level?: string[];
  @TextsField(VALUES)
  partner?: string[];
  @TextsField(VALUES)
  setting?: string[];
  @TextsField(VALUES)
  mode?: string[];
  @TextsField(VALUES)
  status?: string[];
  @TextsField(VALUES)
  workPackage?: string[];
  @TextsField(VALUES)
  deliverable?: string[];
  @TextsField(VALUES)
  milestone?: string[];
  @TextsField(VALUES)
  finding?: string[];
  @TextsField(VALUES)
  import?: string[];
  @DateField({ optional: true })
  from?: string;
  @DateField({ optional: true })
  to?: string;
  @TextField({ optional: true })
  q?: string;
  @TextField({ optional: true, description: 'What is shown of each event, with commas between.' })
  columns?: string;
  @TextField({ optional: true })
  group?: string;
  @TextField({ optional: true })
  sort?: string;
}

/** A view of the list of events that was kept under a name. */
export class SavedView {
  @IdField()
  id: string;
  @TextField()
  name: string;
  @PartField(() => ViewQuery)
  query: ViewQuery;
  @FlagField({ description: 'Whether all members of the project see it; else only the asker does.' })
  isShared: boolean;
  @FlagField({ description: 'Whether the list opens with it for the asker.' })
  isDefault: boolean;
  @FlagField({ description: 'Whether the asker can rename, change and delete it.' })
  mayChange: boolean;
  @ChoicesField(CODED_FIELDS, { description: 'What it asked for by something that the project does not have any more.' })
  lost: CodedField[];
  @TextField({ nullable: true, description: 'Who made it, by display name.' })
  createdBy: string | null;
  @InstantField()
  updatedAt: string;
  @CountField()
  version: number;
}

export const SavedViewPage = PageOf(SavedView, 'SavedViewPage');

/** A view to be kept. */
export class NewView {
  @TextField({ description: 'Unique among one’s own views, or those of the project.' })
  name: string;
  @PartField(() => ViewQuery)
  query: ViewQuery;
  @FlagField({ optional: true, description: 'Whether all members of the project are to see it.' })
  isShared?: boolean;
}

/** Changes to a view; a field left out stays as it is, what it shows is replaced as a whole. */
export class ViewChange {
  @TextField({ optional: true })
  name?: string;
  @PartField(() => ViewQuery, { optional: true })
  query?: ViewQuery;
  @FlagField({ optional: true, description: 'A view that is taken back belongs to whoever took it back.' })
  isShared?: boolean;
}
