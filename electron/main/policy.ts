import { join, sep } from 'node:path';

/** The window's own origin: a scheme of ours, because pages from file:// may read any file. */
export const SCHEME = 'app';
export const ORIGIN = 'app://desk';

/** Everything is forbidden, then the files of the app itself are let back in. Nothing may be inline. */
export const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'none'",
  "frame-src 'none'",
  "object-src 'none'",
  "worker-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export const PAGE_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': CONTENT_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy':
    'camera=(), microphone=(), geolocation=(), usb=(), serial=(), hid=(), display-capture=()',
};

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
};

/** The media type by the end of the name; undefined for kinds the window has no use for. */
export const typeOf = (file: string): string | undefined => TYPES[file.slice(file.lastIndexOf('.') + 1)];

// URL.parse is newer than the oldest runtime this is written for.
const parse = (address: string): URL | null => (URL.canParse(address) ? new URL(address) : null);

/** A segment of plain names only: no dots alone, no separators in disguise, no drive letters, no NUL. */
const SEGMENT = /^(?!\.)[\w.@-]+$/;

/** The file in `root` that an address of ours means, or null when it is anything but a plain path under it. */
export function fileFor(root: string, address: string): string | null {
  const url = parse(address);
  if (url === null || url.protocol !== `${SCHEME}:` || url.host !== 'desk') return null;
  if (url.username !== '' || url.password !== '') return null;
  const path = url.pathname === '/' ? '/index.html' : url.pathname;
  const segments = path.slice(1).split('/');
  if (!segments.every((segment) => SEGMENT.test(segment))) return null;
  const file = join(root, ...segments);
  return file.startsWith(join(root, sep)) && typeOf(file) !== undefined ? file : null;
}

/** Where the window may be: our own origin, or the development server's while developing. */
export function isOwnAddress(address: string, devServer: string | null): boolean {
  const url = parse(address);
  if (url === null) return false;
  if (url.protocol === `${SCHEME}:` && url.host === 'desk') return true;
  return devServer !== null && url.host === parse(devServer)?.host && /^(http|ws)s?:$/.test(url.protocol);
}

/** What may be loaded at all. Everything else is cancelled before a connection is made. */
export function mayLoad(address: string, devServer: string | null): boolean {
  if (isOwnAddress(address, devServer)) return true;
  if (address.startsWith('data:') || address.startsWith(`blob:${ORIGIN}/`)) return true;
  return devServer !== null && address.startsWith('devtools://');
}

export interface Sender {
  readonly contentsId: number;
  readonly isMainFrame: boolean;
  readonly address: string;
}

/** Only the page in the main frame of our own window may ask: not a frame in it, not another window, not a page elsewhere. */
export function isOurWindow(sender: Sender, ourContentsId: number, devServer: string | null): boolean {
  return sender.contentsId === ourContentsId && sender.isMainFrame && isOwnAddress(sender.address, devServer);
}
