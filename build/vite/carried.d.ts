// What the bundler makes of a file that is carried inside a chunk: its bytes in base64.
declare module '*?bytes' {
  const base64: string;
  export { base64 as default };
}
