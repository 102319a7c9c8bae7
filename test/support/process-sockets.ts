import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** A process and all it started, by their numbers (Linux). */
export function processTree(root: number): readonly number[] {
  const parents = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((name): [number, number] => [Number(name), parentOf(Number(name))]),
  );
  const tree = [root];
  for (const parent of tree)
    tree.push(...[...parents].filter(([, its]) => its === parent).map(([pid]) => pid));
  return tree;
}

function parentOf(pid: number): number {
  return Number(/^PPid:\s+(\d+)/m.exec(readProc(`${pid}/status`))?.[1] ?? 0);
}

/** The far ends, other than this machine itself, of every internet socket of the processes. */
export function farEnds(pids: readonly number[]): readonly string[] {
  const sockets = new Set(pids.flatMap(socketsOf));
  return ['tcp', 'tcp6', 'udp', 'udp6']
    .flatMap((table) => readProc(`net/${table}`).split('\n').slice(1))
    .map((line) => line.trim().split(/\s+/))
    .filter((columns) => sockets.has(columns[9] ?? ''))
    .map((columns) => columns[2] ?? '')
    .filter((address) => !isThisMachine(address.split(':')[0] ?? ''));
}

/** All zeros (listening), 127.x.x.x, ::1 and 127.x.x.x written as IPv6. */
const isThisMachine = (address: string): boolean =>
  /^0*$/.test(address) ||
  /^.{6}7F$/.test(address) ||
  /^0{24}01000000$/.test(address) ||
  /^0{16}FFFF0000.{6}7F$/.test(address);

function socketsOf(pid: number): string[] {
  return listFds(pid)
    .map((fd) => /^socket:\[(\d+)\]$/.exec(fd)?.[1])
    .filter((inode) => inode !== undefined);
}

function listFds(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/fd`).map((fd) => readlinkSync(`/proc/${pid}/fd/${fd}`));
  } catch {
    // The process has ended, or a sandboxed one does not let itself be looked at; those have no network at all.
    return [];
  }
}

function readProc(path: string): string {
  try {
    return readFileSync(`/proc/${path}`, 'utf8');
  } catch {
    return '';
  }
}
