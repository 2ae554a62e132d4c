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

/** The policy of `/try/` and of its worker: what a reader gives to the page can be sent nowhere, not even to ourselves. */
export const policyWithoutNetwork = policy
  .replace(" 'wasm-unsafe-eval'", '')
  .replace("connect-src 'self'", "connect-src 'none'")
