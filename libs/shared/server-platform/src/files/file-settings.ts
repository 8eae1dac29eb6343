/** An S3-compatible store, as its configuration names it. */
export interface BucketSettings {
  /** Address of the store; `null` for that of AWS in the region. */
  readonly endpoint: string | null;
  readonly bucket: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** What every key begins with: empty, or `turnout/`. */
  readonly prefix: string;
  /** Whether the bucket is part of the path instead of the host. */
  readonly forcePathStyle: boolean;
}

/** Where files lie and how much of them a project may have. */
export abstract class FileSettings {
  /** Folder of the files; with a bucket only of those that are just arriving. Absolute. */
  abstract readonly filesFolder: string;
  /** `null` for files in the folder. */
  abstract readonly bucket: BucketSettings | null;
  /** Most bytes of files per project. */
  abstract readonly quotaBytes: number;
  /** How often to look for files to remove, in milliseconds. */
  abstract readonly sweepEveryMs: number;
}
