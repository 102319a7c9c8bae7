import { createSocket } from 'node:dgram';
import { createServer } from 'node:net';

/** Listens for anything at all, over TCP and UDP on one port, and keeps what came. */
export interface ListeningServer {
  readonly port: number;
  readonly http: string;
  readonly ws: string;
  /** What arrived: the first line of each connection, `udp` for a datagram. */
  readonly heard: readonly string[];
  readonly close: () => Promise<void>;
}

export async function listenForAnything(): Promise<ListeningServer> {
  const heard: string[] = [];
  const tcp = createServer((socket) => {
    const place = heard.push('a connection') - 1;
    socket.on('data', (bytes) => {
      heard[place] = bytes.toString('latin1').split('\r\n')[0] ?? '';
      socket.end('HTTP/1.1 200 OK\r\nAccess-Control-Allow-Origin: *\r\nContent-Length: 0\r\n\r\n');
    });
    socket.on('error', () => socket.destroy());
  });
  await new Promise<void>((resolve) => tcp.listen(0, '127.0.0.1', resolve));
  const { port } = tcp.address() as { port: number };
  const udp = createSocket('udp4', () => heard.push('udp'));
  await new Promise<void>((resolve) => udp.bind(port, '127.0.0.1', resolve));
  return {
    port,
    http: `http://127.0.0.1:${port}`,
    ws: `ws://127.0.0.1:${port}`,
    heard,
    close: async () => {
      await new Promise<void>((resolve) => udp.close(() => resolve()));
      await new Promise<void>((resolve) => tcp.close(() => resolve()));
    },
  };
}
