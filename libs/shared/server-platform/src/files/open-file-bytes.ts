import { BucketBytes } from './bucket-bytes';
import { DiskBytes } from './disk-bytes';
import type { FileBytes } from './file-bytes';
import type { FileSettings } from './file-settings';

/** The store that the settings name. Nothing is asked of it yet. */
export function openFileBytes({ bucket, filesFolder }: Pick<FileSettings, 'bucket' | 'filesFolder'>): FileBytes {
  return bucket === null ? new DiskBytes(filesFolder) : new BucketBytes(bucket);
}
