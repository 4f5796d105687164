/// <reference types="chrome" />

/** The browser's own extension functions, with promises, under the name that this browser gives them. */
export const api: typeof chrome = (globalThis as { browser?: typeof chrome }).browser ?? chrome;

/** Firefox's side bar, where Chrome and Edge have their side panel. */
export const sidebar = (api as { sidebarAction?: { open(): Promise<void> } }).sidebarAction;
