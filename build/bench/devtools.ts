/** Asks a window one question over its debugging port. The port is open only because the bench asks for it. */

interface Target {
  readonly type: string;
  readonly url: string;
  readonly webSocketDebuggerUrl: string;
}

/** The answer of an expression in the first page of the app, asked until it is something; fails after 30 seconds. */
export async function askUntilAnswered(address: string, expression: string): Promise<unknown> {
  const latest = Date.now() + 30_000;
  while (Date.now() < latest) {
    const answer = await evaluate(await firstPage(address), expression);
    const value = answer?.result?.result?.value;
    // A page that is just being opened forgets the question, or has nothing to say yet.
    if (value !== undefined && value !== null) return value;
    await pause(20);
  }
  throw new Error('The window did not answer');
}

interface Evaluated {
  readonly result?: { readonly result?: { readonly value?: unknown } };
}

async function evaluate(target: Target, expression: string): Promise<Evaluated | undefined> {
  const socket = new WebSocket(target.webSocketDebuggerUrl);
  const answer = new Promise<Evaluated | undefined>((resolve) => {
    socket.addEventListener('open', () =>
      socket.send(
        JSON.stringify({ id: 1, method: 'Runtime.evaluate', params: { expression, returnByValue: true } }),
      ),
    );
    socket.addEventListener('message', (event) => resolve(JSON.parse(String(event.data)) as Evaluated));
    socket.addEventListener('error', () => resolve(undefined));
    setTimeout(() => resolve(undefined), 2000).unref();
  });
  const evaluated = await answer;
  socket.close();
  return evaluated;
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

async function firstPage(address: string): Promise<Target> {
  const list = `http://${new URL(address).host}/json/list`;
  for (let attempt = 0; attempt < 600; attempt++) {
    const targets = (await (await fetch(list)).json()) as readonly Target[];
    const page = targets.find((target) => target.type === 'page' && /^(app|file):/.test(target.url));
    if (page) return page;
    await pause(10);
  }
  throw new Error('The app opened no window');
}
