/**
 * The content security policy of every page, said in a `<meta>` and again, with `frame-ancestors`, in
 * `public/_headers`: our own files only; WebAssembly for the search index.
 */
export const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join('; ')
