#!/usr/bin/env bash
# Takes a release: update.sh [ARCHIVE.tar.gz], by default the newest in incoming/. Beside each archive is its .sha256.
#
# The release is unpacked beside the one in use, tried on a spare port with data of its own, and only then put in its
# place. When it does not answer there either, the old one is put back: visitors keep a product that works.
set -euo pipefail
umask 022
# shellcheck source=releases.sh
. "$(dirname "${BASH_SOURCE[0]}")/releases.sh"

archive=${1:-$(find "$place/incoming" -maxdepth 1 -name '*.tar.gz' 2>/dev/null | sort -V | tail -n 1)}
if [[ -z $archive ]]; then
  echo 'Aucune version en attente.'
  exit 0
fi
[[ -f $archive ]] || refuse "$archive n’existe pas"
name=$(basename "$archive" .tar.gz)
[[ $name =~ ^[A-Za-z0-9][A-Za-z0-9._-]*$ ]] || refuse "$name n’est pas un nom de version"
target=$place/releases/$name
old=$(release_of current)
[[ $old != "$target" ]] || refuse "$name est déjà en service"
mkdir -p "$place/releases" "$data"
# Two updates at once would each take the other's links.
exec 9>"$place/.lock"
flock -n 9 || refuse 'une mise à jour est déjà en cours'

trial=$(mktemp -d "$place/releases/.trial.XXXXXX")
spare_pid=''
cleanup() {
  if [[ -n $spare_pid ]]; then
    kill "$spare_pid" 2>/dev/null || true
    wait "$spare_pid" 2>/dev/null || true
  fi
  rm -rf "$trial"
}
trap cleanup EXIT
# An archive of incoming/ that was refused is set aside, or it would be tried again each night.
reject() {
  [[ $archive != "$place"/incoming/* ]] || mv -f "$archive" "$archive.refused"
  refuse "$1 ; l’ancienne version reste en service"
}

sum=$(cut -d' ' -f1 "$archive.sha256" 2>/dev/null) || reject "$archive.sha256 manque"
[[ $(sha256sum "$archive" | cut -d' ' -f1) == "$sum" ]] || reject "$name n’a pas la bonne somme sha256"
chmod 755 "$trial"
mkdir "$trial/release" "$trial/data"
tar -xzf "$archive" -C "$trial/release" --no-same-owner || reject "$name ne se décompresse pas"
[[ -f $trial/release/dist/index.html && -f $trial/release/dist-server/main.js ]] || reject "$name n’est pas une version"
((${#as_server[@]} == 0)) || chown porte-des-droits "$trial/data" "$data"

spare=$((20000 + RANDOM % 10000))
while (exec 3<>"/dev/tcp/127.0.0.1/$spare") 2>/dev/null; do spare=$((spare + 1)); done
"${as_server[@]}" env HOST=127.0.0.1 PORT="$spare" DATABASE_URL="$trial/data/trial.sqlite" EDITIONS="$trial/data/editions" \
  LOG_LEVEL=warn "$(node_of "$trial/release")" "$trial/release/dist-server/main.js" >/dev/null 9>&- &
spare_pid=$!
healthy "$spare" "$spare_pid" || reject "$name ne répond pas à /v1/health"
# Something else could have answered on that port.
kill -0 "$spare_pid" 2>/dev/null || reject "$name s’est arrêté"
kill "$spare_pid"
wait "$spare_pid" 2>/dev/null || true
spare_pid=''

# A new release may change the tables: what was counted is copied before, by the release that knows it.
database=$data/porte-des-droits.sqlite
if [[ -n $old && -f $database ]]; then
  rm -f "$data/before-update.sqlite"
  "${as_server[@]}" env DATABASE_URL="$database" "$(node_of "$old")" "$old/dist-server/admin.js" backup \
    "$data/before-update.sqlite" >/dev/null || reject 'la copie de la base a échoué'
fi

rm -rf "$target"
mv "$trial/release" "$target"
if ! serve_release "$target"; then
  if [[ -n $old ]]; then
    serve_release "$old" || echo "L’ancienne version ne répond pas non plus : voir journalctl -u porte-des-droits" >&2
  else
    rm -f "$place/current"
  fi
  rm -rf "$target"
  reject "$name ne répond pas une fois en service"
fi
[[ -z $old ]] || point previous "$old"
if [[ $archive == "$place"/incoming/* ]]; then rm -f "$archive" "$archive.sha256"; fi
# The one in use and the one before are kept.
for release in "$place"/releases/*/; do
  release=${release%/}
  [[ $release == "$(release_of current)" || $release == "$(release_of previous)" ]] || rm -rf "$release"
done
echo "$name est en service."
