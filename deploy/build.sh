#!/bin/sh
# Builds dist/standalone: the server, the command line and the page, which need Node and nothing else.
set -eu
cd "$(dirname "$0")/.."
rm -rf dist/standalone
node_modules/.bin/vite build --config vite.web.config.ts --logLevel warn
node_modules/.bin/vite build --config deploy/vite.config.ts --logLevel warn
cp -R dist/web dist/standalone/web
cp LICENSE dist/standalone/
printf '{ "type": "module" }\n' > dist/standalone/package.json
