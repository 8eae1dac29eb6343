import type { ColumnProfile } from './column-profile';
import type { HeadingMeaning } from './heading-meaning';

/** A column on its way to be understood. */
export interface OpenColumn {
  readonly index: number;
  readonly header: string;
  readonly meaning: HeadingMeaning | null;
  readonly profile: ColumnProfile;
}
