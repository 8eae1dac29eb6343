import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A mail as the server took it. */
export interface ReceivedMail {
  readonly to: readonly string[];
  readonly raw: string;
}

/** A real mail server, which keeps what it takes. */
export interface MailServer {
  readonly url: string;
  readonly received: ReceivedMail[];
  /** Makes the server answer recipients with this code instead of taking mail; `null` to take it again. */
  refuseWith: (code: number | null) => void;
  readonly stop: () => Promise<void>;
}

/**
 * Starts a mail server on a port of its own.
 * @param taken is told of every mail that was received, before whoever sent it hears of that
 */
export async function startMailServer(taken: (mail: ReceivedMail) => void = () => undefined): Promise<MailServer> {
  const received: ReceivedMail[] = [];
  let refusal: number | null = null;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_address, _session, done) => {
      done(refusal === null ? null : Object.assign(new Error('not now'), { responseCode: refusal }));
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const mail = { to: session.envelope.rcptTo.map(({ address }) => address), raw: Buffer.concat(chunks).toString('utf8') };
        received.push(mail);
        taken(mail);
        done();
      });
    },
  });
  const listener = server.listen(0, '127.0.0.1');
  await once(listener, 'listening');
  return {
    url: `smtp://127.0.0.1:${String((listener.address() as AddressInfo).port)}`,
    received,
    refuseWith: (code) => {
      refusal = code;
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
