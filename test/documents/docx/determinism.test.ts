import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { renderDocx } from '../../../electron/backend/documents/docx/render.ts';
import { setZipDates } from '../../../electron/backend/files/zip-times.ts';
import { kitchenSink } from './kitchen-sink.ts';

const run = promisify(execFile);
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const SCRIPT = `
  const { createHash } = await import('node:crypto');
  const { renderDocx } = await import(${JSON.stringify(new URL('../../../electron/backend/documents/docx/render.ts', import.meta.url))});
  const { kitchenSink } = await import(${JSON.stringify(new URL('./kitchen-sink.ts', import.meta.url))});
  console.log(createHash('sha256').update(await renderDocx(kitchenSink())).digest('hex'));
`;

async function hashInNewProcess(timeZone: string): Promise<string> {
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', SCRIPT], {
    env: { ...process.env, TZ: timeZone },
  });
  return stdout.trim();
}

describe('the same model gives the same bytes', () => {
  it('in other processes and time zones, and the second time in one', async () => {
    const first = sha256(await renderDocx(kitchenSink()));
    expect(sha256(await renderDocx(kitchenSink()))).toBe(first);
    expect(await hashInNewProcess('Pacific/Auckland')).toBe(first);
    expect(await hashInNewProcess('America/Los_Angeles')).toBe(first);
  });

  it('and another date gives other bytes', async () => {
    const one = await renderDocx(kitchenSink());
    const other = await renderDocx(kitchenSink({ date: '2026-06-04' }));
    expect(sha256(other)).not.toBe(sha256(one));
  });

  it('with the date of the model on every entry', async () => {
    const bytes = await renderDocx(kitchenSink());
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const dates = Array.from({ length: bytes.length - 4 }, (_, at) => at)
      .filter((at) => view.getUint32(at, true) === 0x02014b50)
      .map((at) => view.getUint32(at + 12, true));
    expect(dates.length).toBe(Object.keys(unzipSync(bytes)).length);
    // 3 June of year 46 after 1980, at midnight.
    expect(new Set(dates)).toEqual(new Set([((46 << 25) | (6 << 21) | (3 << 16)) >>> 0]));
  });

  it('and refuses to date what is no zip file', () => {
    expect(() => setZipDates(new Uint8Array(40), '2026-06-03')).toThrow('does not end as expected');
  });
});
