import { app, protocol, type ProtocolRequest, type ProtocolResponse, type Session } from 'electron';
import { readFileSync } from 'node:fs';
import { fileFor, ORIGIN, PAGE_HEADERS, SCHEME, typeOf } from './policy.ts';

/** Must run before the app is ready. Standard and secure, so the page has an origin and a content policy. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, codeCache: true } },
  ]);
}

/**
 * The window's scripts are compiled whole when they are first read, so that what Chromium keeps of them for the next
 * start is whole too; otherwise every start compiles again what the first screen calls (ADR 0010). Must run before the
 * app is ready.
 */
export function keepWholeScripts(): void {
  app.commandLine.appendSwitch('js-flags', '--no-lazy');
}

/**
 * Serves the files of the window from `root` and nothing else; `onPage` hears when the page itself is on its way. Not by `protocol.handle`: its first answer reads Node's
 * whole fetch library on the main thread, and the window waits (ADR 0010).
 */
export function serveWindow(session: Session, root: string, onPage: () => void): void {
  session.protocol.registerBufferProtocol(SCHEME, (request, respond) => {
    respond(answer(root, request));
    if (request.url === `${ORIGIN}/`) onPage();
  });
}

function answer(root: string, { method, url }: ProtocolRequest): ProtocolResponse {
  const file = method === 'GET' ? fileFor(root, url) : null;
  if (file === null) return refusal(403);
  const data = read(file);
  if (data === null) return refusal(404);
  return { data, headers: { ...PAGE_HEADERS, 'Content-Type': typeOf(file) ?? '' } };
}

/** At once: the few files are beside the app, and a round of waiting costs more than reading one. */
function read(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch {
    // A missing file is an answer, not a fault.
    return null;
  }
}

const refusal = (statusCode: number): ProtocolResponse => ({
  statusCode,
  data: Buffer.alloc(0),
  headers: { ...PAGE_HEADERS },
});
