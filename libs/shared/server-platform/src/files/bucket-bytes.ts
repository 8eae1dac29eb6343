import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import type { S3Client } from '@aws-sdk/client-s3';
import { FileBytes, type StoredAs } from './file-bytes';
import { isFileKey } from './file-key';
import type { BucketSettings } from './file-settings';
import { bucketFailure } from './store-failure';

type Sdk = typeof import('@aws-sdk/client-s3');

/** Far less than the hour after which a staged file is taken to be forgotten. */
const PATIENCE_MS = 10 * 60 * 1000;

/** Files in any S3-compatible store. Five plain commands; nothing is handed out by signed addresses, so that every reading is decided here. */
export class BucketBytes extends FileBytes {
  #opened: Promise<{ readonly sdk: Sdk; readonly client: S3Client }> | null = null;

  constructor(private readonly settings: BucketSettings) {
    super();
  }

  override write(key: string, path: string, { mediaType, bytes }: StoredAs): Promise<void> {
    return this.#ask(async ({ PutObjectCommand }, client) => {
      const body = createReadStream(path);
      const command = new PutObjectCommand({ ...this.#at(key), Body: body, ContentLength: bytes, ContentType: mediaType });
      await client.send(command, { abortSignal: AbortSignal.timeout(PATIENCE_MS) });
    });
  }

  override read(key: string): Promise<Readable> {
    return this.#ask(async ({ GetObjectCommand }, client) => {
      const { Body: body } = await client.send(new GetObjectCommand(this.#at(key)));
      if (!(body instanceof Readable)) throw new Error('The store answered without a body.');
      return body;
    });
  }

  override async has(key: string): Promise<boolean> {
    return this.#ask(async ({ HeadObjectCommand, NotFound }, client) => {
      try {
        await client.send(new HeadObjectCommand(this.#at(key)));
        return true;
      } catch (error) {
        if (error instanceof NotFound || (error instanceof Error && error.name === 'NoSuchKey')) return false;
        throw error;
      }
    });
  }

  override remove(key: string): Promise<void> {
    return this.#ask(async ({ DeleteObjectCommand }, client) => {
      await client.send(new DeleteObjectCommand(this.#at(key)));
    });
  }

  override async *keys(): AsyncGenerator<readonly string[]> {
    const { bucket, prefix } = this.settings;
    let next: string | undefined;
    do {
      const page = await this.#ask(({ ListObjectsV2Command }, client) =>
        client.send(
          new ListObjectsV2Command({ Bucket: bucket, Prefix: prefix, ...(next === undefined ? {} : { ContinuationToken: next }) }),
        ),
      );
      yield (page.Contents ?? []).map(({ Key: name = '' }) => name.slice(prefix.length)).filter((key) => isFileKey(key));
      next = page.NextContinuationToken;
    } while (next !== undefined);
  }

  #at(key: string): { readonly Bucket: string; readonly Key: string } {
    return { Bucket: this.settings.bucket, Key: this.settings.prefix + key };
  }

  async #ask<T>(work: (sdk: Sdk, client: S3Client) => Promise<T>): Promise<T> {
    try {
      this.#opened ??= open(this.settings);
      const { sdk, client } = await this.#opened;
      return await work(sdk, client);
    } catch (error) {
      throw bucketFailure(error);
    }
  }
}

const nothing = (): void => undefined;
const SILENT = { debug: nothing, info: nothing, warn: nothing, error: nothing };

/** The package is large and most installations keep files on disk, so it is loaded where it is used. */
async function open(settings: BucketSettings): Promise<{ sdk: Sdk; client: S3Client }> {
  const sdk = await import('@aws-sdk/client-s3');
  const { endpoint, region, accessKeyId, secretAccessKey, forcePathStyle } = settings;
  const client = new sdk.S3Client({
    region,
    forcePathStyle,
    credentials: { accessKeyId, secretAccessKey },
    maxAttempts: 3,
    // What it has to say is said by the errors it throws.
    logger: SILENT,
    // Stores that only resemble S3 do not know the newer checksums.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    ...(endpoint === null ? {} : { endpoint }),
  });
  return { sdk, client };
}
