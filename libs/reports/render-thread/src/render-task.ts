import type { ReportDocument } from '@turnout/reports/document';
import { DomainError, type ErrorParams, type FieldError } from '@turnout/shared/kernel';
import { move } from 'piscina';
import type { MessagePort } from 'node:worker_threads';
import { reportArchive } from './archive/report-archive';
import type { RenderKit, RenderOrder, RenderProgress } from './render-order';

/** A document on its way into the thread: as bytes, which change hands without being copied. */
export interface HandedDocument extends RenderOrder {
  readonly document: Uint8Array<ArrayBuffer>;
  /** Where the thread says how far it is. */
  readonly port: MessagePort;
}

/** A refusal as a value: errors lose what they are on the way between threads. */
export interface Refused {
  readonly code: string;
  readonly params: ErrorParams;
  readonly fields: readonly FieldError[];
}

/** What a thread does with what there is. Throws what is a mistake of ours. */
export function renderTask(kit: RenderKit): (handed: HandedDocument) => Promise<unknown> {
  return async ({ document, port, ...order }) => {
    try {
      const bytes = await renderHere(kit, readDocument(document), order, (done, of) => {
        port.postMessage([done, of]);
      });
      return move(owned(bytes));
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      return { code: error.code, params: error.params, fields: error.fields } satisfies Refused;
    } finally {
      port.close();
    }
  };
}

/** Renders in this very thread. @throws DomainError where the document cannot be set in the format */
export function renderHere(
  kit: RenderKit,
  document: ReportDocument,
  { format, archive }: RenderOrder,
  say: RenderProgress = () => undefined,
): Promise<Uint8Array> {
  if (format === 'zip') return reportArchive(kit, document, archive ?? { name: document.definition, evidence: null }, say);
  const renderer = kit.renderers.find((each) => each.format === format);
  if (!renderer) throw new Error(`There is no renderer for ${format}.`);
  return renderer.render(document);
}

/** A document as bytes: written once here and read once there, and never held twice by this thread. */
export function documentBytes(document: ReportDocument): Uint8Array<ArrayBuffer> {
  return owned(Buffer.from(JSON.stringify(document)));
}

function readDocument(bytes: Uint8Array): ReportDocument {
  return JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString()) as ReportDocument;
}

/** The same bytes in memory of their own: what lies in a shared piece of memory cannot change hands. */
function owned(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const isAlone = bytes.buffer instanceof ArrayBuffer && bytes.byteLength === bytes.buffer.byteLength;
  return isAlone ? new Uint8Array(bytes.buffer as ArrayBuffer) : new Uint8Array(bytes);
}
