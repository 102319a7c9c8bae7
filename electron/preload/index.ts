import { contextBridge, ipcRenderer, webFrame } from 'electron';
import { answerAhead } from '../../shared/contract/answer-ahead.ts';
import type { DeskBridge } from '../../shared/contract/bridge.ts';

const ask: DeskBridge['call'] = (name, input) => ipcRenderer.invoke('call', name, input) as Promise<string>;

// This also runs in the empty page that every window begins with; nobody asks anything there.
const isPage = location.href !== 'about:blank';

const desk: DeskBridge = {
  // What the window asks first crosses while its scripts are read.
  call: isPage ? answerAhead(ask, ask) : ask,
  onChanged: (listener) => {
    // The event itself stays here: it carries the way to send anything.
    const hear = (_event: unknown, topics: readonly string[]): void => listener(topics);
    ipcRenderer.on('changed', hear);
    return () => void ipcRenderer.off('changed', hear);
  },
};

contextBridge.exposeInMainWorld('desk', desk);

// As many and as long as the contract takes (spelling.contract.ts).
const MOST_WORDS = 2_000;
const LONGEST_WORD = 200;

let lastCheck = 0;

/** Chromium marks the words that the app's own spelling does not know. */
webFrame.setSpellCheckProvider('en-GB', {
  spellCheck: (words, answer) => {
    const check = ++lastCheck;
    // Electron holds one check at a time, and the window's process dies on an answer to one that was given up.
    const answerLast = (misspelt: string[]): void => {
      if (check === lastCheck) answer(misspelt);
    };
    const asked = words.filter((word) => word.length <= LONGEST_WORD).slice(0, MOST_WORDS);
    ask('spelling.check', { words: asked }).then(
      (found) => answerLast(misspeltIn(found)),
      () => answerLast([]),
    );
  },
});

function misspeltIn(found: string): string[] {
  const { ok, value } = JSON.parse(found) as { ok: boolean; value?: { misspelt: string[] } };
  return ok && value !== undefined ? value.misspelt : [];
}
