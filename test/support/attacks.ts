/**
 * Every way a page has to make a request. Runs inside the page, so it stands alone. Each attack may fail in its own
 * way; what counts is what arrives at the server.
 */
export async function attackFromPage(target: {
  readonly http: string;
  readonly ws: string;
  readonly port: number;
}): Promise<void> {
  const at = (name: string): string => `${target.http}/${name}`;
  const put = (tag: string, attributes: Readonly<Record<string, string>>): HTMLElement => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    document.body.append(element);
    return element;
  };
  const attacks: (() => unknown)[] = [
    () => fetch(at('fetch')),
    () => fetch(at('fetch-no-cors'), { mode: 'no-cors' }),
    () => {
      const request = new XMLHttpRequest();
      request.open('GET', at('xhr'));
      request.send();
    },
    () => new WebSocket(`${target.ws}/websocket`),
    () => new EventSource(at('event-source')),
    () => navigator.sendBeacon(at('beacon'), 'x'),
    () => put('img', { src: at('img') }),
    () => put('script', { src: at('script') }),
    () => put('link', { rel: 'stylesheet', href: at('stylesheet') }),
    () => put('link', { rel: 'preload', as: 'fetch', href: at('preload') }),
    () => put('link', { rel: 'prefetch', href: at('prefetch') }),
    () => put('link', { rel: 'modulepreload', href: at('modulepreload') }),
    () => put('link', { rel: 'preconnect', href: target.http }),
    () => put('link', { rel: 'dns-prefetch', href: target.http }),
    () => put('link', { rel: 'icon', href: at('icon') }),
    () => put('link', { rel: 'manifest', href: at('manifest') }),
    () => put('iframe', { src: at('iframe') }),
    () => put('object', { data: at('object') }),
    () => put('embed', { src: at('embed') }),
    () => put('video', { src: at('video') }),
    () => put('audio', { src: at('audio') }),
    () => put('input', { type: 'image', src: at('input-image') }),
    () => put('webview', { src: at('webview') }),
    () => (put('div', {}).style.backgroundImage = `url(${at('css-url')})`),
    () => new FontFace('x', `url(${at('font')})`).load(),
    () => new Worker(at('worker')),
    () => new SharedWorker(at('shared-worker')),
    () => navigator.serviceWorker.register(at('service-worker')),
    () => import(/* @vite-ignore */ at('import.js')),
    async () => {
      const server = `127.0.0.1:${target.port}`;
      const peer = new RTCPeerConnection({
        iceServers: [
          { urls: `stun:${server}` },
          { urls: `turn:${server}?transport=tcp`, username: 'x', credential: 'x' },
        ],
      });
      peer.createDataChannel('x');
      await peer.setLocalDescription(await peer.createOffer());
    },
    () =>
      new (window as unknown as { WebTransport: new (url: string) => unknown }).WebTransport(
        target.http.replace('http:', 'https:'),
      ),
    // From here on the page itself may go away.
    () => window.open(at('window-open')),
    () => put('a', { href: at('link-blank'), target: '_blank', ping: at('ping') }).click(),
    () => (put('form', { action: at('form'), method: 'post' }) as HTMLFormElement).submit(),
    () => put('a', { href: at('download'), download: 'x' }).click(),
    () => put('a', { href: at('link') }).click(),
    () => (location.href = at('location')),
    () => put('meta', { 'http-equiv': 'refresh', content: `0;url=${at('refresh')}` }),
  ];
  for (const attack of attacks) await Promise.race([attempt(attack), pause(50)]);
  await pause(1_500);

  async function attempt(attack: () => unknown): Promise<void> {
    try {
      await attack();
    } catch {
      // Refused at once, which is as good as refused later.
    }
  }
  function pause(ms: number): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve, ms));
  }
}
