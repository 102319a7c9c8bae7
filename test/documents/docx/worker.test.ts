import { describe, expect, it } from 'vitest';
import { renderDocx } from '../../../electron/backend/documents/docx/render.ts';
import { renderInWorker } from '../../../electron/backend/documents/render-in-worker.ts';
import { kitchenSink } from './kitchen-sink.ts';

const WORKER = new URL('../../../electron/backend/documents/render.worker.ts', import.meta.url);
const fixture = (name: string): URL => new URL(`../../fixtures/workers/${name}.worker.ts`, import.meta.url);

describe('renderInWorker', () => {
  it('gives the same file as rendering here', async () => {
    const result = await renderInWorker(WORKER, kitchenSink());
    expect(result).toEqual({ ok: true, value: await renderDocx(kitchenSink()) });
  });

  it('refuses a document that does not pass its checks', async () => {
    const result = await renderInWorker(WORKER, kitchenSink({ status: 'final' }));
    expect(result).toMatchObject({ ok: false, error: { code: 'document-failed' } });
  });

  it('tells the kind of an error, and none of its words', async () => {
    const broken = kitchenSink({ date: 'no date with private words' });
    const result = await renderInWorker(WORKER, broken);
    expect(result).toEqual({ ok: false, error: { code: 'document-failed', details: { problem: 'Error' } } });
  });

  it('stops a worker that never answers', async () => {
    const result = await renderInWorker(fixture('silent'), kitchenSink(), { timeoutMs: 50 });
    expect(result).toEqual({ ok: false, error: { code: 'document-too-slow', details: { seconds: 0.05 } } });
  });

  it.each([
    ['ends-early', 'the document worker ended early'],
    ['throws', 'RangeError'],
    ['not-there', 'Error'],
  ])('survives a worker that fails: %s', async (name, problem) => {
    const result = await renderInWorker(fixture(name), kitchenSink());
    expect(result).toEqual({ ok: false, error: { code: 'document-failed', details: { problem } } });
  });
});
