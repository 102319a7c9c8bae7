/** Asks a window one question over its debugging port. The port is open only because the bench asks for it. */

interface Target {
  readonly type: string;
  readonly url: string;
  readonly webSocketDebuggerUrl: string;
}

/** The answer of an expression in the first page of the app behind a debugging address. */
export async function ask(address: string, expression: string): Promise<unknown> {
  for (let attempt = 0; attempt < 10; attempt++) {
    const answer = await evaluate(await firstPage(address), expression);
    // A page that is just being opened forgets the question.
    if (answer.result?.result) return answer.result.result.value;
  }
  throw new Error('The window did not answer');
}

interface Evaluated {
  readonly result?: { readonly result?: { readonly value: unknown } };
}

async function evaluate(target: Target, expression: string): Promise<Evaluated> {
  const socket = new WebSocket(target.webSocketDebuggerUrl);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve, { once: true });
    socket.addEventListener('error', () => reject(new Error('The window did not answer')), { once: true });
  });
  const answer = new Promise<unknown>((resolve) => {
    socket.addEventListener('message', (event) => resolve(JSON.parse(String(event.data))), { once: true });
  });
  socket.send(
    JSON.stringify({
      id: 1,
      method: 'Runtime.evaluate',
      params: { expression, awaitPromise: true, returnByValue: true },
    }),
  );
  const evaluated = (await answer) as Evaluated;
  socket.close();
  return evaluated;
}

async function firstPage(address: string): Promise<Target> {
  const list = `http://${new URL(address).host}/json/list`;
  for (let attempt = 0; attempt < 600; attempt++) {
    const targets = (await (await fetch(list)).json()) as readonly Target[];
    const page = targets.find((target) => target.type === 'page' && /^(app|file):/.test(target.url));
    if (page) return page;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error('The app opened no window');
}
