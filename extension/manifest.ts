/** Everything a page of the extension may do: own code only, no frames, and an answer from a server that the writer chose. */
export const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  'connect-src https: http://localhost:* http://127.0.0.1:*',
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const icons = { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' };

/** The manifest, one for Chrome, Edge and Firefox: each leaves aside the keys of the others. */
export const manifest = (version: string) => ({
  manifest_version: 3,
  name: '__MSG_name__',
  description: '__MSG_about__',
  version,
  default_locale: 'en',
  minimum_chrome_version: '121',
  icons,
  action: { default_title: '__MSG_name__', default_icon: icons },
  background: { service_worker: 'background.js', scripts: ['background.js'], type: 'module' },
  // no host permission: a click gives this tab, and each further site or server is asked for by name
  permissions: ['activeTab', 'scripting', 'storage', 'sidePanel', 'offscreen'],
  optional_host_permissions: ['https://*/*', 'http://*/*'],
  side_panel: { default_path: 'panel.html' },
  sidebar_action: { default_panel: 'panel.html', default_title: '__MSG_name__', default_icon: icons, open_at_install: false },
  options_ui: { page: 'options.html', open_in_tab: true },
  commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+K' } } },
  content_security_policy: { extension_pages: CSP },
  // the panel in a frame, where there is no side panel; it shows nothing without a ticket of the background
  web_accessible_resources: [{ resources: ['panel.html'], matches: ['https://*/*', 'http://*/*'] }],
  browser_specific_settings: {
    gecko: { id: 'kalm@kalm.example', strict_min_version: '128.0', data_collection_permissions: { required: ['none'] } },
  },
});
