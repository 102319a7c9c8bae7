import type { Plugin } from 'vite';

/** React Aria asks what the computer is set to; its `I18nProvider` says British English before that counts. */
const COMPUTERS_LOCALE = /\/react-aria\/.*\/useDefaultLocale\.mjs$/;
const OUR_LOCALE = `
const british = { locale: 'en-GB', direction: 'ltr' };
export const getDefaultLocale = () => british;
export const useDefaultLocale = () => british;
`;

/** Its texts, a file for each language. It takes the nearest there is, and passes over those that hold nothing. */
const OTHER_LANGUAGE = /\/react-aria\/.*\/intl\/\w+\/(?!en-US)[a-z]{2}-[A-Z]{2}\.mjs$/;

/**
 * The app speaks British English on every computer. Merely asking what a computer speaks makes Chromium read the date
 * formats of every language, and a start waits for it (ADR 0010).
 */
export function oneLocale(): Plugin {
  let isFound = false;
  return {
    name: 'one-locale',
    apply: 'build',
    load(id) {
      if (OTHER_LANGUAGE.test(id)) return 'export default undefined;';
      if (!COMPUTERS_LOCALE.test(id)) return null;
      isFound = true;
      return OUR_LOCALE;
    },
    buildEnd(error) {
      if (error === undefined && !isFound)
        this.error('React Aria asks for the locale somewhere else now: see build/vite/one-locale.ts');
    },
  };
}
