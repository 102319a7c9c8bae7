/** One end of a pair of ports between two threads: `Worker` on one side, `parentPort` on the other. */
export interface Port {
  readonly postMessage: (message: unknown) => void;
  on(event: 'message', listener: (message: Message) => void): unknown;
}

type Message =
  | { readonly kind: 'ask'; readonly id: number; readonly name: string; readonly given: readonly unknown[] }
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'fault'; readonly id: number; readonly fault: unknown };

type Asked<Theirs> = {
  readonly [Name in keyof Theirs]: Theirs[Name] extends (...given: infer Given) => infer Value
    ? (...given: Given) => Promise<Awaited<Value>>
    : never;
};

export interface Line<Theirs> {
  /** Asks the other side; rejects with what was thrown there, or with what cut the line. */
  readonly ask: Asked<Theirs>;
  /** The other side is gone: what is waiting for it, and what is asked from now on, is rejected. */
  readonly cut: (why: Error) => void;
}

/** Joins two threads: each asks the other by name, and answers in the order in which it was asked or later. */
export function openLine<Theirs>(port: Port, ours: object): Line<Theirs> {
  const waiting = new Map<number, { answer: (value: unknown) => void; fault: (fault: unknown) => void }>();
  let last = 0;
  let cutBy: Error | undefined;
  port.on('message', (message: Message) => {
    if (message.kind === 'ask') return void respond(port, ours, message);
    const asked = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.kind === 'answer') asked?.answer(message.value);
    else asked?.fault(message.fault);
  });
  const ask = (name: string, given: readonly unknown[]): Promise<unknown> =>
    new Promise((answer, fault) => {
      if (cutBy !== undefined) return fault(cutBy);
      const id = ++last;
      waiting.set(id, { answer, fault });
      port.postMessage({ kind: 'ask', id, name, given });
    });
  return {
    // Each name becomes a function that asks; the types say which there are.
    ask: new Proxy(
      {},
      {
        get:
          (_none, name: string) =>
          (...given: readonly unknown[]) =>
            ask(name, given),
      },
    ) as Asked<Theirs>,
    cut: (why) => {
      cutBy = why;
      for (const { fault } of waiting.values()) fault(why);
      waiting.clear();
    },
  };
}

async function respond(port: Port, ours: object, { id, name, given }: Message & { kind: 'ask' }) {
  try {
    const doing = (ours as Readonly<Record<string, (...all: readonly unknown[]) => unknown>>)[name];
    if (doing === undefined) throw new Error(`Nothing is called ${name}`);
    port.postMessage({ kind: 'answer', id, value: await doing(...given) });
  } catch (fault) {
    port.postMessage({ kind: 'fault', id, fault });
  }
}
