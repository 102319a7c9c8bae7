import { DRAWING_FONT, svgOf } from '../../../../shared/documents/pictures/svg.ts';
import type { Drawing } from '../../../../shared/documents/model.ts';
import { readPictureParts } from './parts.ts';

/** Points of the picture for each unit of the drawing, so that it stays sharp in print. */
const SCALE = 2;

/** Loaded with the first drawing; a program without one never pays for it. */
const loadRenderer = async () => {
  const { initWasm, Resvg } = await import('@resvg/resvg-wasm');
  const { program, fonts } = await readPictureParts();
  await initWasm(program);
  return (svg: string): Uint8Array => {
    const font = {
      fontBuffers: [...fonts],
      defaultFontFamily: DRAWING_FONT,
      sansSerifFamily: DRAWING_FONT,
      loadSystemFonts: false,
    };
    const renderer = new Resvg(svg, { fitTo: { mode: 'zoom', value: SCALE }, font });
    const image = renderer.render();
    const png = image.asPng();
    image.free();
    renderer.free();
    return png;
  };
};

let loading: ReturnType<typeof loadRenderer> | undefined;

/** A drawing as a PNG. Needs no display and asks nothing of the system: the same drawing gives the same bytes. */
export async function pngOf(drawing: Drawing): Promise<Uint8Array> {
  loading ??= loadRenderer();
  const render = await loading;
  return render(svgOf(drawing));
}
