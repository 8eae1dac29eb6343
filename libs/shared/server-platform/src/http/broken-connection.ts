import type { Socket } from 'node:net';
import { PROBLEM_MEDIA_TYPE } from '../problems/problem';

const KINDS: Readonly<Record<string, readonly [number, string, string]>> = {
  HPE_HEADER_OVERFLOW: [431, 'Request Header Fields Too Large', 'request.too-large'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'Request Timeout', 'request.bad'],
};

/** Answers bytes that are no HTTP request, for which there is no request object and only the socket to write to. */
export function answerBrokenConnection(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable) {
    socket.destroy();
    return;
  }
  const [status, reason, code] = KINDS[error.code ?? ''] ?? [400, 'Bad Request', 'request.bad'];
  const body = JSON.stringify({ type: `urn:turnout:problem:${code}`, title: reason, status, code, detail: reason, params: {}, errors: [] });
  socket.end(
    `HTTP/1.1 ${String(status)} ${reason}\r\ncontent-type: ${PROBLEM_MEDIA_TYPE}\r\ncontent-length: ${String(Buffer.byteLength(body))}\r\nconnection: close\r\n\r\n${body}`,
  );
}
