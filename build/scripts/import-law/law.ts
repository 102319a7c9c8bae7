/** One import: from a file, to a file or a package, for types only or for values. */
export interface Edge {
  readonly from: string;
  readonly to: string;
  readonly types: boolean;
}

/** The rooms of the house, first match wins. */
const ROOMS: readonly (readonly [string, RegExp])[] = [
  ['values', /^shared\/(values|errors|access)\//],
  ['domain', /^shared\/(domain|samples)\//],
  ['contract', /^shared\/contract\//],
  ['documents', /^shared\/documents\//],
  ['store', /^electron\/backend\/store\//],
  ['sources', /^electron\/backend\/documents\/sources\//],
  ['word', /^electron\/backend\/documents\//],
  ['files', /^electron\/backend\/files\//],
  ['support', /^electron\/backend\/services\/support\//],
  ['services', /^electron\/backend\/services\//],
  ['backend', /^electron\/backend\//],
  ['main', /^electron\/main\//],
  ['preload', /^electron\/preload\//],
  ['cli', /^electron\/cli\//],
  ['components', /^renderer\/components\//],
  ['answers', /^renderer\/answers\//],
  ['receipts', /^renderer\/receipts\//],
  ['attendance', /^renderer\/attendance\//],
  ['payees', /^renderer\/(payees|payment-documents|recognition|made-documents)\//],
  ['preview', /^renderer\/preview\//],
  ['features', /^renderer\/features\//],
  ['data', /^renderer\/(data|state)\//],
  ['app', /^renderer\/(app|gallery)\//],
  ['styles', /^renderer\/styles\//],
];

/** What each room may import; `type:` means for types only. Its own room is always allowed. */
const LAW: Readonly<Record<string, readonly string[]>> = {
  values: [],
  domain: ['values'],
  contract: ['values', 'domain', 'type:documents'],
  documents: ['values', 'domain'],
  store: ['values', 'type:domain'],
  sources: ['values', 'domain', 'documents', 'store'],
  // Bytes: sealed, hashed, checked. They know neither Word nor the store.
  files: ['values', 'domain'],
  word: ['values', 'domain', 'documents', 'files'],
  support: ['values', 'domain', 'documents', 'store', 'sources', 'backend', 'word', 'files'],
  services: [
    'values',
    'domain',
    'type:contract',
    'type:documents',
    'documents',
    'store',
    'support',
    'word',
    'sources',
    'backend',
    'files',
  ],
  backend: ['values', 'contract', 'domain', 'store', 'services', 'files'],
  main: ['values', 'contract', 'backend', 'type:word'],
  preload: ['contract'],
  cli: ['values', 'type:contract', 'contract', 'backend', 'domain'],
  components: ['values', 'styles'],
  // The kit every page of a project asks and saves its questions with.
  answers: ['values', 'domain', 'contract', 'components', 'data', 'styles'],
  // Kept files, dropped in and shown beside what they prove.
  receipts: ['values', 'domain', 'contract', 'components', 'data', 'styles'],
  // Who takes part in an activity, shown by several features.
  attendance: ['values', 'domain', 'contract', 'components', 'data', 'answers', 'styles'],
  // What people are offered for their time, and where they are paid to, shown by several features.
  payees: ['values', 'domain', 'contract', 'components', 'data', 'receipts', 'styles'],
  // A document on screen, from the same blocks that Word gets.
  preview: ['values', 'documents', 'components', 'styles'],
  features: [
    'values',
    'domain',
    'contract',
    'documents',
    'components',
    'data',
    'answers',
    'attendance',
    'receipts',
    'payees',
    'preview',
    'styles',
  ],
  data: ['values', 'contract', 'type:domain', 'components'],
  app: ['values', 'domain', 'contract', 'components', 'features', 'data', 'styles'],
  styles: [],
};

/** Packages that only one room may know. */
const PACKAGES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^better-sqlite3$/, ['store']],
  [/^kysely$/, ['store']],
  [/^docx$/, ['word']],
  [/^electron$/, ['main', 'preload']],
  [
    /^react(-dom)?(\/|$)/,
    ['components', 'answers', 'attendance', 'receipts', 'payees', 'preview', 'features', 'data', 'app'],
  ],
  [/^pdfjs-dist(\/|$)/, ['receipts']],
  [/^zod$/, ['values', 'domain', 'contract']],
  [/^commander$/, ['cli']],
];

export const roomOf = (path: string): string | undefined =>
  ROOMS.find(([, pattern]) => pattern.test(path))?.[0];

const isOurs = (path: string): boolean => /^(electron|renderer|shared)\//.test(path);

/** Every import that the law forbids, in words. */
export function breaches(edges: readonly Edge[]): readonly string[] {
  return edges.filter((edge) => !allowed(edge)).map(({ from, to }) => `${from} may not import ${to}`);
}

function allowed(edge: Edge): boolean {
  const room = roomOf(edge.from);
  if (!room) return true;
  return isOurs(edge.to) ? allowedRoom(edge, room) : allowedPackage(edge, room);
}

function allowedRoom({ from, to, types }: Edge, room: string): boolean {
  const target = roomOf(to);
  if (!target) return true;
  if (room === 'features' && target === 'features') return featureOf(from) === featureOf(to);
  // A service asks another area's store, never its service; the index joins them.
  if (room === 'services' && target === 'services') return from.endsWith('services/index.ts');
  if (room === target) return true;
  // All of them by their index; those of the first screen by themselves, before the rest is read.
  if (room === 'backend' && target === 'services')
    return /services\/(?:index|opening\.service)\.ts$/.test(to);
  const may = LAW[room] ?? [];
  return may.includes(target) || (types && may.includes(`type:${target}`));
}

function allowedPackage({ from, to, types }: Edge, room: string): boolean {
  const rule = PACKAGES.find(([pattern]) => pattern.test(to));
  if (rule) return rule[1].includes(room) && (to !== 'zod' || types || mayUseZod(from));
  if (from.startsWith('shared/') || from.startsWith('renderer/')) return !to.startsWith('node:');
  return true;
}

/** zod only where shapes are defined: shapes.ts, contracts and values. */
const mayUseZod = (file: string): boolean =>
  /(\/shapes\.ts|^shared\/contract\/.*|^shared\/values\/zod\.ts)$/.test(file);

const featureOf = (path: string): string => path.split('/')[2] ?? '';
