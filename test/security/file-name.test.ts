import fc from 'fast-check';
import { expect, test } from 'vitest';
import { safeFileName, withExtension } from '../../electron/main/file-name.ts';

// Attack: a project's title becomes a file name that leads elsewhere, hides its kind, or means a device.
test.each([
  ['NW-2026-001_plan_v1.docx', 'NW-2026-001_plan_v1.docx'],
  ['../../../etc/passwd', 'passwd.docx'],
  ['..\\..\\Windows\\system.ini', 'system.ini.docx'],
  ['/etc/cron.d/x.docx', 'x.docx'],
  ['C:\\x.docx', 'x.docx'],
  ['x.docx/', 'Untitled.docx'],
  ['plan.exe', 'plan.exe.docx'],
  ['plan\u202excod.exe', 'plan-xcod.exe.docx'],
  ['a:b<c>d"e|f?g*h.docx', 'a-b-c-d-e-f-g-h.docx'],
  ['x\u0000.docx', 'x-.docx'],
  ['line\nbreak.docx', 'line-break.docx'],
  ['CON.docx', '_CON.docx'],
  ['lpt1', '_lpt1.docx'],
  ['console.docx', 'console.docx'],
  ['.docx', 'Untitled.docx'],
  ['...', 'Untitled.docx'],
  ['  plan . ', 'plan.docx'],
  ['', 'Untitled.docx'],
  ['Plan für Größe – “x”.docx', 'Plan für Größe – “x”.docx'],
])('%j becomes %j', (suggested, name) => {
  expect(safeFileName(suggested, 'docx')).toBe(name);
});

test('each kind has its own ending', () => {
  expect(safeFileName('a.docx', 'edproj')).toBe('a.docx.edproj');
  expect(safeFileName('a.PDF', 'pdf')).toBe('a.pdf');
  expect(withExtension('/x/a', 'docx')).toBe('/x/a.docx');
  expect(withExtension('/x/a.DOCX', 'docx')).toBe('/x/a.DOCX');
});

test('whatever is suggested, a short plain name comes out', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (suggested) => {
      const name = safeFileName(suggested, 'docx');
      expect(name).toMatch(/^[^\\/:<>"|?*\p{Cc}]+\.docx$/u);
      expect(name).not.toMatch(/^\./);
      expect(Array.from(name).length).toBeLessThan(160);
    }),
    { numRuns: 500 },
  );
});
