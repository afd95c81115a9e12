// Catalogues are read by the bundler (compile.js).
declare module '*.ftl' {
  // A file that declares modules can import nothing itself.
  // eslint-disable-next-line @typescript-eslint/consistent-type-imports
  const catalogue: import('./fluent.js').Catalogue;
  export default catalogue;
}
