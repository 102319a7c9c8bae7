import { readFileSync } from 'node:fs';

interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly { readonly type: number; readonly params?: unknown }[];
}

/** Looking up a name, opening a line, asking for an address: what Chromium does before anything leaves the machine. */
const OUTWARD =
  /^(HOST_RESOLVER_MANAGER_REQUEST|DNS_TRANSACTION|TCP_CONNECT|TCP_CONNECT_ATTEMPT|UDP_CONNECT|UDP_BYTES_SENT|URL_REQUEST_START_JOB)$/;

/** What Chromium's own record of its network (`--log-net-log`) says it tried towards the outside, and how much it recorded. */
export function readNetLog(file: string): { readonly tried: readonly string[]; readonly lines: number } {
  const { constants, events } = JSON.parse(readFileSync(file, 'utf8')) as NetLog;
  const names = new Map(Object.entries(constants.logEventTypes).map(([name, type]) => [type, name]));
  const tried = events
    .map(({ type, params }) => ({ name: names.get(type) ?? '', params }))
    .filter(({ name }) => OUTWARD.test(name))
    .map(({ name, params }) => `${name} ${JSON.stringify(params ?? {})}`);
  return { tried, lines: events.length };
}
