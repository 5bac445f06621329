#!/usr/bin/env bash
# Executes the notebooks of this folder's parent with the packed package, as somebody who installed it would, and fails
# where a cell throws, lacks an output or shows something else than is committed. With --write what they show is
# written into them instead. Where what it needs cannot be installed (Debian's python3-nbclient, the Deno kernel from
# npm) it says so and passes.
set -euo pipefail
examples=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python=/usr/bin/python3
deno_version=2.9.6

skip() {
  echo "notebooks: skipped, $1"
  exit 0
}

can_execute() {
  "$python" -c 'import nbclient, nbformat' 2>/dev/null
}

if ! can_execute && [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
  (apt-get update && apt-get install -y --no-install-recommends python3-nbclient) >"$work/log" 2>&1 || true
fi
can_execute || skip "python3-nbclient is not there and could not be installed"

# What was built from the sources as they stand is packed as it is.
cd "$examples/.."
built=dist/index.d.ts
if [ -f "$built" ] && [ -z "$(find src package.json tsup.config.ts -newer "$built" -print -quit)" ]; then
  npm pack --silent --ignore-scripts --pack-destination "$work" >/dev/null
else
  npm pack --silent --pack-destination "$work" >/dev/null
fi

mkdir "$work/kernel" "$work/notebooks"
npm install --silent --no-fund --no-audit --prefix "$work/kernel" "deno@$deno_version" >"$work/log" 2>&1 ||
  skip "deno@$deno_version could not be installed"
deno="$work/kernel/node_modules/.bin/deno"
"$deno" --version >/dev/null 2>&1 || skip "deno does not run here"

cp -r "$examples"/*.ipynb "$examples/planted-log.ts" "$examples/company" "$work/notebooks"
echo '{ "private": true }' >"$work/notebooks/package.json"
npm install --silent --no-fund --no-audit --prefix "$work/notebooks" "$work"/weaklink-*.tgz >"$work/log" 2>&1 ||
  skip "what the package needs could not be installed"

mkdir -p "$work/jupyter/kernels/deno"
printf '{ "argv": ["%s", "jupyter", "--kernel", "--conn", "{connection_file}"], "display_name": "Deno", "language": "typescript" }\n' \
  "$deno" >"$work/jupyter/kernels/deno/kernel.json"

if [ "${1-}" = "--write" ]; then set -- --write "$examples"; fi
JUPYTER_PATH="$work/jupyter" PYDEVD_DISABLE_FILE_VALIDATION=1 NO_COLOR=1 DENO_NO_UPDATE_CHECK=1 \
  "$python" -Xfrozen_modules=off "$examples/notebooks/execute.py" "$work/notebooks" "$@"
