import { HttpErrorResponse } from '@angular/common/http';
import { Injectable } from '@angular/core';

/** A file on its way, and who wants to hear of it. */
export interface Sending {
  readonly address: string;
  readonly form: FormData | Blob;
  readonly key: string;
  readonly onProgress: (sentShare: number) => void;
  readonly signal: AbortSignal;
}

/** Sends files. Not through Angular's client, whose way of asking does not tell how much of a request has gone out. */
@Injectable({ providedIn: 'root' })
export class FileSender {
  /** @returns what the server answered; rejects with an `HttpErrorResponse`, of status 0 where the connection broke */
  send<T>({ address, form, key, onProgress, signal }: Sending): Promise<T> {
    return new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      const fail = (): void => reject(new HttpErrorResponse({ status: request.status, error: request.responseText, url: address }));
      request.open('POST', address);
      request.setRequestHeader('Idempotency-Key', key);
      request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0));
      request.addEventListener('load', () => {
        if (request.status >= 200 && request.status < 300) resolve(JSON.parse(request.responseText) as T);
        else fail();
      });
      for (const end of ['error', 'abort', 'timeout']) request.addEventListener(end, fail);
      signal.addEventListener('abort', () => request.abort());
      request.send(form);
    });
  }
}
