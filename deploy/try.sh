#!/usr/bin/env bash
# Runs the steps of deploy/Containerfile without a container engine: builds in a clean copy, starts what would be in the image as its
# command says, alone in a folder that it cannot write, not as root, and holds it to what the page on running it promises.
# KALM_TRY_MODULES names a node_modules to use in place of `npm ci`.
set -euo pipefail
here="$(cd "$(dirname "$0")/.." && pwd)"
file="$here/deploy/Containerfile"
work="$(mktemp -d)"
server=''
finish() {
  if [ -n "$server" ] && kill -0 "$server" 2>/dev/null; then kill -KILL "$server"; fi
  chmod -R u+w "$work"
  rm -rf "$work"
}
trap finish EXIT
fail() {
  echo "FAILED $1" >&2
  exit 1
}

# FROM … AS build: COPY . . and each RUN, in the order of the file
mkdir "$work/src" "$work/kalm"
tar -C "$here" --exclude=./node_modules --exclude=./dist --exclude=./.git -cf - . | tar -C "$work/src" -xf -
while IFS= read -r step; do
  if [[ "$step" == 'npm ci'* && -n "${KALM_TRY_MODULES:-}" ]]; then
    ln -s "$KALM_TRY_MODULES" "$work/src/node_modules"
  else
    (cd "$work/src" && bash -c "$step") || fail "RUN $step"
  fi
done < <(sed -n 's/^RUN //p' "$file")

# the image: only what is copied from the build
from="$(sed -n 's|^COPY --from=build /src/\(.*\) \./$|\1|p' "$file")"
cp -R "$work/src/$from/." "$work/kalm/"
rm -rf "$work/src"
chmod -R a+rX,a-w "$work/kalm"
chmod a+rx "$work"
echo "size of what the image adds to node: $(du -sk "$work/kalm" | cut -f1) KB"

# USER, ENV and CMD
user="$(sed -n 's/^USER //p' "$file")"
[ "$user" = node ] || fail "USER is $user"
as=()
if [ "$(id -u)" = 0 ]; then as=(setpriv --reuid=65534 --regid=65534 --clear-groups); fi
export NODE_ENV=production HOME=/nonexistent HOST=127.0.0.1 PORT="${KALM_TRY_PORT:-0}"
mapfile -t command < <(sed -n 's/^CMD \[\(.*\)\]$/\1/p' "$file" | tr ',' '\n' | sed 's/^ *"//; s/" *$//')
command[0]="$(command -v "${command[0]}")"
cd "$work/kalm"
"${as[@]}" "${command[@]}" > "$work/out" 2>&1 &
server=$!
for _ in $(seq 100); do
  url="$(sed -n 's/^Kalm is ready: open //p' "$work/out")"
  if [ -n "$url" ]; then break; fi
  kill -0 "$server" 2>/dev/null || fail "it did not start: $(cat "$work/out")"
  sleep 0.1
done
[ -n "$url" ] || fail 'it was not ready in ten seconds'

export PORT="${url##*:}"
health="$(sed -n 's/^HEALTHCHECK .* CMD //p' "$file")"
bash -c "$health" || fail 'HEALTHCHECK'
node - "$url" <<'JS' || fail 'the checks above'
const url = process.argv[2];
const expect = (ok, what) => { if (!ok) { console.error(what); process.exitCode = 1; } };
const check = await fetch(`${url}/v1/check`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"text":"You never bring his coat."}' });
expect((await check.json()).verdict === 'revise', '/v1/check does not check');
expect((await (await fetch(url)).text()).includes('<title>Kalm</title>'), 'the page is not there');
expect((await fetch(`${url}/readyz`)).ok, '/readyz says no');
JS
"${as[@]}" "${command[0]}" server/kalm.js check - <<< 'The lesson is at 4 pm. I will collect her.' > /dev/null || fail 'the command line'

kill -TERM "$server"
code=0
wait "$server" || code=$?
server=''
[ "$code" = 0 ] || fail "SIGTERM ended it with code $code"
echo 'ok     the steps of deploy/Containerfile'
