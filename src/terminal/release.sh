#!/usr/bin/env bash
# Makes the archive of a release, for terminals that serve the product themselves: release.sh FOLDER, after
# `npm ci && npm run build`, on a Linux machine with the processor of the terminals. It carries its own Node, since
# Debian 12 has an older one than the product needs.
set -euo pipefail
project=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
folder=$(realpath "${1:?Usage : release.sh DOSSIER}")
cd "$project"
[[ -f dist/index.html && -f dist-server/main.js ]] || {
  echo "Rien à empaqueter : npm run build d’abord." >&2
  exit 1
}
stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
cp -r dist dist-server package.json package-lock.json LICENSE "$stage"
(cd "$stage" && npm ci --omit=dev --ignore-scripts --no-audit --no-fund)
cp "$(node -p process.execPath)" "$stage/node"
name=porte-des-droits-$(node -p "require('./package.json').version")-$(date -u +%Y%m%d%H%M)
tar -czf "$folder/$name.tar.gz" -C "$stage" --owner=0 --group=0 .
(cd "$folder" && sha256sum "$name.tar.gz" >"$name.tar.gz.sha256")
echo "$folder/$name.tar.gz"
