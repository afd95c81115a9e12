// Catalogues are texts to the bundler.
declare module '*.ftl' {
  const text: string;
  export default text;
}
