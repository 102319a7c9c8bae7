import { join } from 'node:path';

/** Where the pieces of the compilation are. */
export interface SqlitePaths {
  /** The better-sqlite3 package. */
  readonly source: string;
  readonly nodeHeaders: string;
  readonly addonHeaders: string;
  readonly work: string;
}

/** One compiler call. */
export interface CompileStep {
  readonly command: string;
  readonly args: readonly string[];
}

/**
 * The package's sources ask for Node-API 10. Node 20, which the stand-in carries, has the same functions behind the
 * experimental version number, so that is what they are compiled for. They themselves are not changed.
 */
export const addonDefines = [
  'NDEBUG',
  'NODE_GYP_MODULE_NAME=better_sqlite3',
  'BUILDING_NODE_EXTENSION',
  'NAPI_VERSION=2147483647',
  'NAPI_EXPERIMENTAL',
  'NODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT',
  'NAPI_DISABLE_CPP_EXCEPTIONS',
  'NODE_API_SWALLOW_UNTHROWABLE_EXCEPTIONS',
] as const;

/** Reads the SQLite options out of the package's own defines.gypi, so ours can never differ from the shipped ones. */
export function readSqliteDefines(gypi: string): readonly string[] {
  return [...gypi.matchAll(/^\s*'([A-Z][A-Z0-9_]*(?:=[^']*)?)',$/gm)].map((match) => match[1] ?? '');
}

/** The two compilations, which may run side by side. */
export function compileSteps(paths: SqlitePaths, sqliteDefines: readonly string[]): readonly CompileStep[] {
  const sqlite = join(paths.source, 'deps', 'sqlite3');
  const common = ['-c', '-O3', '-fPIC', '-w'];
  return [
    {
      command: 'gcc',
      args: [
        ...common,
        '-std=gnu99',
        ...defines(['NDEBUG', ...sqliteDefines]),
        join(sqlite, 'sqlite3.c'),
        '-o',
        join(paths.work, 'sqlite3.o'),
      ],
    },
    {
      command: 'g++',
      args: [
        ...common,
        '-std=c++20',
        '-fvisibility=hidden',
        '-fvisibility-inlines-hidden',
        ...defines(addonDefines),
        ...[sqlite, paths.nodeHeaders, paths.addonHeaders].map((folder) => `-I${folder}`),
        join(paths.source, 'src', 'better_sqlite3.cpp'),
        '-o',
        join(paths.work, 'better_sqlite3.o'),
      ],
    },
  ];
}

/** Joins both results. Symbols stay inside, so that the runtime's own SQLite, if any, is never mixed up with ours. */
export function linkStep(work: string, output: string): CompileStep {
  const objects = ['better_sqlite3.o', 'sqlite3.o'].map((name) => join(work, name));
  const flags = ['-shared', '-Wl,-Bsymbolic', '-Wl,--exclude-libs,ALL'];
  return { command: 'g++', args: [...flags, ...objects, '-o', output, '-ldl', '-lpthread', '-lm'] };
}

function defines(names: readonly string[]): readonly string[] {
  return names.map((name) => `-D${name}`);
}
