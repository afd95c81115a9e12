// Files that are bytes to the bundler.
declare module '*.woff' {
  const bytes: Uint8Array;
  export default bytes;
}
declare module '*.wasm' {
  const bytes: Uint8Array;
  export default bytes;
}
