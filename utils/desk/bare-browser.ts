/** The browser's own API for content scripts, in place of the polyfill (10 kB): MV3 promises exist in both browsers. */
const scope = globalThis as unknown as { browser?: object; chrome: object };
export default scope.browser ?? scope.chrome;
