// What the bundler makes of a file that is carried inside a chunk: a data address.
declare module '*?inline' {
  const address: string;
  export { address as default };
}
