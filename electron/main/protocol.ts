import { protocol, type Session } from 'electron';
import { readFile } from 'node:fs/promises';
import { fileFor, PAGE_HEADERS, SCHEME, typeOf } from './policy.ts';

/** Must run before the app is ready. Standard and secure, so the page has an origin and a content policy. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, codeCache: true } },
  ]);
}

/** Serves the files of the window from `root` and nothing else. */
export function serveWindow(session: Session, root: string): void {
  session.protocol.handle(SCHEME, (request) => answer(root, request));
}

async function answer(root: string, request: Request): Promise<Response> {
  const file = request.method === 'GET' ? fileFor(root, request.url) : null;
  if (file === null) return refusal(403);
  // A missing file is an answer, not a fault.
  const bytes = await readFile(file).catch(() => null);
  if (bytes === null) return refusal(404);
  return new Response(bytes, { headers: { ...PAGE_HEADERS, 'Content-Type': typeOf(file) ?? '' } });
}

const refusal = (status: number): Response => new Response(null, { status, headers: PAGE_HEADERS });
