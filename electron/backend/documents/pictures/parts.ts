import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/** What drawing needs besides the drawing: the renderer's program and two cuts of its type. */
export interface PictureParts {
  readonly program: Uint8Array;
  readonly fonts: readonly Uint8Array[];
}

/** From source the packages' files are read; the bundle carries them as chunks, loaded only here. */
export const readPictureParts = (): Promise<PictureParts> =>
  import.meta.url.endsWith('.ts') ? fromPackages() : fromBundle();

async function fromPackages(): Promise<PictureParts> {
  const { resolve } = createRequire(import.meta.url);
  const read = (name: string): Promise<Uint8Array> => readFile(resolve(name));
  return {
    program: await read('@resvg/resvg-wasm/index_bg.wasm'),
    fonts: [
      await read('@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf'),
      await read('@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf'),
    ],
  };
}

async function fromBundle(): Promise<PictureParts> {
  const program = await import('@resvg/resvg-wasm/index_bg.wasm?bytes');
  const regular = await import('@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf?bytes');
  const bold = await import('@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf?bytes');
  return { program: bytesOf(program.default), fonts: [bytesOf(regular.default), bytesOf(bold.default)] };
}

const bytesOf = (base64: string): Uint8Array => Buffer.from(base64, 'base64');
