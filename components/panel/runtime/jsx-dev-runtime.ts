// Builds for tests ask for this name; there is one runtime.
export { Fragment, jsx as jsxDEV } from './jsx-runtime';
