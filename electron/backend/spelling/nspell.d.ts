// The package has no types of its own; these are the parts that are used.
declare module 'nspell' {
  function nspell(aff: string): nspell.Speller;
  namespace nspell {
    interface Speller {
      correct(word: string): boolean;
      suggest(word: string): string[];
      add(word: string): this;
      dictionary(dic: string): this;
    }
  }
  export = nspell;
}

// What the bundler makes of a text file.
declare module '*?raw' {
  const text: string;
  export { text as default };
}
