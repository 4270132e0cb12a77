// The only door to the browser's APIs for background and pages (the content script imports wxt/browser itself).
export type { Browser } from 'wxt/browser';
export { browser } from 'wxt/browser';
