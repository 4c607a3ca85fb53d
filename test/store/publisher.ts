import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a path of the publisher answers with. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A publisher on this machine: its paths answer as a test says, and each request is kept. */
export class Publisher {
  readonly requests: string[] = [];
  private readonly answers = new Map<string, Answer>();
  private readonly server: Server;

  constructor() {
    this.server = createServer((request, response) => {
      const path = request.url ?? '';
      this.requests.push(path);
      const answer = this.answers.get(path);
      if (answer === undefined) response.writeHead(404).end('nothing here');
      else answer(request, response);
    });
  }

  async open(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** The whole address of a path. */
  url(path: string): string {
    return `http://127.0.0.1:${this.port}${path}`;
  }

  get port(): number {
    const address = this.server.address();
    if (!isPlace(address)) throw new Error('the server is not open');
    return address.port;
  }

  serve(path: string, answer: Answer | string): void {
    this.answers.set(path, typeof answer === 'string' ? file(answer) : answer);
  }
}

function isPlace(address: string | AddressInfo | null): address is AddressInfo {
  return typeof address === 'object' && address !== null;
}

/** A file with an ETag, as publishers serve theirs: 304 to whoever has it. */
export function file(content: string | Uint8Array, headers: Readonly<Record<string, string>> = {}): Answer {
  const body = Buffer.from(content);
  const etag = `"${body.length.toString(16)}-${checksum(body)}"`;
  return (request, response) => {
    if (request.headers['if-none-match'] === etag) response.writeHead(304, { etag }).end();
    else response.writeHead(200, { etag, 'content-length': body.length, ...headers }).end(body);
  };
}

function checksum(bytes: Uint8Array): string {
  let sum = 7;
  for (const byte of bytes) sum = (sum * 31 + byte) % 4_294_967_291;
  return sum.toString(16);
}

/** The first bytes of a file, and then the connection is cut; `announced` says whether a length was promised. */
export function cut(content: string, bytes: number, announced: boolean): Answer {
  const body = Buffer.from(content);
  return (_request, response) => {
    if (announced) response.writeHead(200, { 'content-length': body.length });
    // without a length and without chunks, the end of the connection is the end of the file
    else {
      response.useChunkedEncodingByDefault = false;
      response.writeHead(200, { connection: 'close' });
    }
    response.write(body.subarray(0, bytes), () => {
      if (announced) response.socket?.destroy();
      else response.end();
    });
  };
}

/** Sends without end: `pause` milliseconds between pieces, or as fast as it is taken. */
export function endless(piece: string, pause: number): Answer {
  return (_request, response) => {
    response.writeHead(200);
    const send = () => {
      if (response.destroyed) return;
      if (pause > 0) {
        response.write(piece);
        setTimeout(send, pause);
      } else response.write(piece.repeat(100), () => setImmediate(send));
    };
    send();
  };
}

export function status(code: number, body = '', headers: Readonly<Record<string, string>> = {}): Answer {
  return (_request, response) => response.writeHead(code, headers).end(body);
}

/** Answers one after the other; the last one from then on. */
export function inTurn(...answers: readonly Answer[]): Answer {
  let at = 0;
  return (request, response) => {
    const answer = answers[Math.min(at, answers.length - 1)];
    at++;
    answer?.(request, response);
  };
}
