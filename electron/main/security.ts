import { app, type Session, type WebContents } from 'electron';
import { isOwnAddress, mayLoad, ORIGIN } from './policy.ts';

/** Chromium's own errands: with nothing that resolves and nothing that pings, no process can reach a network. */
const OFFLINE_SWITCHES: readonly (readonly [string, string?])[] = [
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['disable-sync'],
  ['disable-quic'],
  ['no-pings'],
  ['dns-prefetch-disable'],
];

/** The one thing a page may do: put text on the clipboard at a press of Copy. It still may not read what is there. */
const GRANTED = 'clipboard-sanitized-write';

export interface Guard {
  /** The development server's address; null in every build. */
  readonly devServer: string | null;
  /** Told about each thing that was refused: what was tried, never the address. */
  readonly refused: (what: string) => void;
}

/** Must run before the app is ready. */
export function closeTheNetwork(devServer: string | null): void {
  if (devServer !== null) return;
  for (const [name, value] of OFFLINE_SWITCHES) app.commandLine.appendSwitch(name, value);
}

/** Guards every session and every page the app will ever have, whoever makes it. Must run before the app is ready. */
export function guardEverything(guard: Guard): void {
  app.on('session-created', (session) => guardSession(session, guard));
  app.on('web-contents-created', (_event, contents) => guardContents(contents, guard));
  app.on('select-client-certificate', (event) => event.preventDefault());
}

function guardSession(session: Session, guard: Guard): void {
  session.webRequest.onBeforeRequest((details, callback) => {
    const cancel = !mayLoad(details.url, guard.devServer);
    if (cancel) guard.refused(`request ${details.resourceType}`);
    callback({ cancel });
  });
  // Belt and braces: what slips past the line above meets a proxy whose name resolves to nothing.
  if (guard.devServer === null)
    void session.setProxy({
      mode: 'fixed_servers',
      proxyRules: 'desk.invalid:9',
      proxyBypassRules: '<-loopback>',
    });
  session.setPermissionRequestHandler((_contents, permission, answer) => {
    if (permission !== GRANTED) guard.refused(`permission ${permission}`);
    answer(permission === GRANTED);
  });
  session.setPermissionCheckHandler((_contents, permission) => (permission as string) === GRANTED);
  session.setDevicePermissionHandler(() => false);
  session.on('select-hid-device', (event) => event.preventDefault());
  session.on('select-usb-device', (event) => event.preventDefault());
  session.on('select-serial-port', (event) => event.preventDefault());
  session.on('will-download', (event) => {
    guard.refused('download');
    event.preventDefault();
  });
  // The app has its own spelling. Chromium's asks the web for a dictionary as soon as a session is made, although it is
  // off, unless it has no language at all.
  session.setSpellCheckerLanguages([]);
  session.setSpellCheckerDictionaryDownloadURL(`${ORIGIN}/no-dictionary/`);
  session.setSpellCheckerEnabled(false);
}

function guardContents(contents: WebContents, guard: Guard): void {
  const refuse = (what: string, event: { preventDefault: () => void }): void => {
    guard.refused(what);
    event.preventDefault();
  };
  contents.setWindowOpenHandler(() => {
    guard.refused('new window');
    return { action: 'deny' };
  });
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || !isOwnAddress(event.url, guard.devServer)) refuse('navigation', event);
  });
  contents.on('will-redirect', (event) => {
    if (!isOwnAddress(event.url, guard.devServer)) refuse('redirect', event);
  });
  contents.on('will-attach-webview', (event) => refuse('webview', event));
  contents.on('select-bluetooth-device', (event, _devices, choose) => {
    event.preventDefault();
    choose('');
  });
  // Calls between browsers open sockets of their own, which no request filter sees.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}
