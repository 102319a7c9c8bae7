declare module 'libheif-js/libheif-wasm/libheif-bundle.mjs' {
  interface Picture {
    get_width(): number;
    get_height(): number;
    display(
      into: { readonly width: number; readonly height: number; readonly data: Uint8ClampedArray },
      done: (shown: object | null) => void,
    ): void;
  }
  interface Library {
    readonly HeifDecoder: new () => { decode(bytes: Uint8Array): readonly Picture[] };
  }
  const make: (options: {
    readonly print: (line: string) => void;
    readonly printErr: (line: string) => void;
  }) => Library | Promise<Library>;
  export { make as default };
}
