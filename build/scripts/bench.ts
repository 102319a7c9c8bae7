/** `npm run bench`: our work against a named peer, as ratios in one run. Exits 1 when a ratio is over its limit. */
import { spawnSync } from 'node:child_process';
import { benchClaims } from '../bench/claims.ts';
import { benchDirectory } from '../bench/directory.ts';
import { benchDocument, benchLargeDocument } from '../bench/document.ts';
import { benchFieldSave } from '../bench/field-save.ts';
import { benchMap } from '../bench/map.ts';
import { benchRuns } from '../bench/runs.ts';
import { benchStartUp } from '../bench/start-up.ts';
import type { Ratio } from '../bench/timing.ts';
import { buildApp } from './launch/build-app.ts';

/** Windows need a screen: without one the bench runs itself again on a virtual one. */
function onScreen(): boolean {
  if (process.platform !== 'linux' || process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']) return true;
  const again = spawnSync(
    'xvfb-run',
    ['-a', '-s', '-screen 0 1440x900x24', process.execPath, import.meta.filename],
    { stdio: 'inherit' },
  );
  process.exit(again.status ?? 1);
}

function line({ name, ours, peer, unit, peerName, most }: Ratio): string {
  const ratio = ours / peer;
  const verdict = ratio <= most ? 'within' : 'OVER';
  return `| ${name} | ${ours.toFixed(1)} ${unit} | ${peer.toFixed(1)} ${unit} (${peerName}) | ${ratio.toFixed(2)} | ${verdict} ${most} |`;
}

onScreen();
await buildApp();
const ratios: readonly Ratio[] = [
  await benchFieldSave(),
  await benchDocument(),
  await benchLargeDocument(),
  ...(await benchDirectory()),
  ...(await benchClaims()),
  ...(await benchRuns()),
  ...(await benchMap()),
  ...(await benchStartUp()),
];
process.stdout.write('| what | ours | the peer | ratio | limit |\n| --- | --- | --- | --- | --- |\n');
for (const ratio of ratios) process.stdout.write(`${line(ratio)}\n`);
process.exit(ratios.some(({ ours, peer, most }) => ours / peer > most) ? 1 : 0);
